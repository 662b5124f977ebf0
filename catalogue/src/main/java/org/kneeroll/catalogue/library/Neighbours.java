package org.kneeroll.catalogue.library;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The files that lie in one folder with a file that is in no catalogue. None is read unless it is
 * named by its id, and links are not followed.
 *
 * @param folder where they lie
 * @param shown what messages call the folder; empty for the working directory
 */
record Neighbours(Path folder, String shown) {

  private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");

  /** The file of an id, if it describes something of a kind. */
  Optional<CatalogueFile> find(FileKind kind, String id) {
    if (!FileNames.isId(id)) {
      return Optional.empty();
    }
    for (String ending : ENDINGS) {
      Path path = folder.resolve(id + ending);
      if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
        String name = shown.isEmpty() ? id + ending : shown + "/" + id + ending;
        CatalogueFile file = Shelf.file(path, name, name);
        return Optional.of(file).filter(found -> found.kind().equals(Optional.of(kind)));
      }
    }
    return Optional.empty();
  }
}
