package org.kneeroll.catalogue.library;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.reading.SourceReader;
import org.kneeroll.catalogue.source.SourceFile;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.Label;
import org.kneeroll.core.diagnostic.SourceText;
import org.kneeroll.core.diagnostic.Span;

/** One file on a shelf, read when it is asked for and then kept. Not for use by several threads. */
public final class CatalogueFile {

  /** What opens a file. */
  interface Opener {
    InputStream open() throws IOException;
  }

  private final String path;
  private final String name;
  private final Opener opener;
  private final Companions companions;
  private @Nullable SourceFile content;

  /** What opens the files that lie beside a file, such as a brand's logo. */
  interface Companions {
    /**
     * Opens a file beside this one.
     *
     * @param fileName a plain name without folders
     * @return empty if there is no such file
     */
    Optional<InputStream> open(String fileName) throws IOException;
  }

  CatalogueFile(String path, String name, Opener opener, Companions companions) {
    this.path = path;
    this.name = name;
    this.opener = opener;
    this.companions = companions;
  }

  /** The same file, where it says something else. */
  CatalogueFile saying(byte[] bytes) {
    return new CatalogueFile(path, name, () -> new ByteArrayInputStream(bytes), companions);
  }

  /** Where it lies on its shelf, with slashes. */
  public String path() {
    return path;
  }

  /** What messages call it. */
  public String name() {
    return name;
  }

  /** What it says; of a file that cannot be read, a diagnostic says so, and there is no more. */
  public SourceFile content() {
    SourceFile read = content;
    if (read == null) {
      try (InputStream in = opener.open()) {
        read = SourceReader.read(name, in);
      } catch (IOException e) {
        read = unreadable(e);
      }
      content = read;
    }
    return read;
  }

  /**
   * The file as it is now, byte by byte.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public byte[] bytes() {
    try (InputStream in = opener.open()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private SourceFile unreadable(IOException cause) {
    SourceText nothing = SourceText.of(name, "");
    Diagnostic diagnostic =
        new Diagnostic(
            LibraryRule.UNREADABLE_FILE.doc().id(),
            LibraryRule.UNREADABLE_FILE.doc().severity(),
            "the file cannot be read: " + IoReason.of(cause),
            new Label(nothing, new Span(0, 0), ""),
            List.of(),
            List.of(),
            List.of());
    return SourceFile.unreadable(nothing, List.of(diagnostic));
  }

  /**
   * The bytes of a file that lies beside this one.
   *
   * @param fileName a plain name; one that leads to another folder is never opened
   * @param limit the most bytes to read
   * @return empty if there is no such file
   * @throws UncheckedIOException if it cannot be read
   */
  public Optional<byte[]> beside(String fileName, int limit) {
    if (fileName.contains("/") || fileName.contains("\\") || fileName.startsWith(".")) {
      return Optional.empty();
    }
    try {
      Optional<InputStream> found = companions.open(fileName);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      try (InputStream in = found.get()) {
        return Optional.of(in.readNBytes(limit));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(fileName + " beside " + name, e);
    }
  }

  /** What it describes, by its place or else by its keys. */
  public Optional<FileKind> kind() {
    Optional<FileKind> place = FileKind.ofPlace(path);
    return place.isPresent() ? place : content().root().flatMap(FileKind::ofKeys);
  }

  /** The id that its name gives: the folder's for a brand, otherwise the file's. */
  public String id() {
    String stem = FileNames.stem(path);
    String folder = FileNames.folder(path);
    return stem.equals("brand") && !folder.isEmpty() ? FileNames.stem(folder) : stem;
  }

  @Override
  public String toString() {
    return name;
  }
}
