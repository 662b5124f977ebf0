package org.kneeroll.catalogue.library;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.ExerciseId;
import org.kneeroll.core.exercise.Picture;
import org.kneeroll.core.leaflet.Brand;
import org.kneeroll.core.leaflet.Leaflet;
import org.kneeroll.core.leaflet.LeafletExercise;
import org.kneeroll.core.leaflet.Logo;

/**
 * The files that one leaflet is made from, so that they can travel with it: the leaflet, its
 * exercises and those that they are variants of, the catalogue's settings, and the brand.
 *
 * <p>They are laid out as a catalogue: {@code leaflets/}, {@code exercises/}, {@code brands/} and
 * {@code catalogue.yaml}.
 */
public final class LeafletSources {

  private static final int LARGEST_PICTURE = 16 << 20;

  private final Library library;
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  private LeafletSources(Library library) {
    this.library = library;
  }

  /**
   * The bytes of the files as they are, the leaflet's first.
   *
   * @param library the one in which the names in the leaflet are looked for
   * @param leaflet one of the library's
   * @param brand the brand that it is printed in
   * @return by the path that each file has in the layout of a catalogue
   * @throws UncheckedIOException if one of them can no longer be read
   */
  public static Map<String, byte[]> of(Library library, Item<Leaflet> leaflet, Item<Brand> brand) {
    LeafletSources sources = new LeafletSources(library);
    sources.addLeaflet(leaflet);
    sources.addSettings();
    sources.addBrand(brand);
    return sources.files;
  }

  private void addLeaflet(Item<Leaflet> leaflet) {
    add("leaflets", leaflet.file());
    List<Item<Exercise>> named = new ArrayList<>();
    for (LeafletExercise entry : leaflet.value().map(Leaflet::exercises).orElse(List.of())) {
      ExerciseId exercise = entry.id();
      if (exercise != null) {
        library.exercise(exercise.value()).ifPresent(named::add);
      }
    }
    named.forEach(this::addExercise);
    for (Item<Exercise> item : named) {
      Set<CatalogueFile> met = new HashSet<>();
      Optional<Item<Exercise>> parent = library.parent(item);
      while (parent.isPresent() && met.add(parent.get().file())) {
        addExercise(parent.get());
        parent = library.parent(parent.get());
      }
    }
  }

  private void addExercise(Item<Exercise> item) {
    add("exercises", item.file());
    item.value()
        .map(Exercise::picture)
        .map(Picture::file)
        .ifPresent(picture -> addBeside("exercises", item.file(), picture));
  }

  private void addBeside(String folder, CatalogueFile file, String name) {
    file.beside(name, LARGEST_PICTURE)
        .ifPresent(bytes -> files.putIfAbsent(folder + "/" + name, bytes));
  }

  private void addSettings() {
    library.settingsFile().ifPresent(file -> files.put(FileNames.name(file.path()), file.bytes()));
  }

  private void addBrand(Item<Brand> brand) {
    String name = FileNames.name(brand.file().path());
    String folder = FileNames.stem(name).equals("brand") ? "brands/" + brand.id() : "brands";
    add(folder, brand.file());
    brand
        .value()
        .map(Brand::logo)
        .map(Logo::file)
        .ifPresent(logo -> addBeside(folder, brand.file(), logo));
  }

  private void add(String folder, CatalogueFile file) {
    files.computeIfAbsent(folder + "/" + FileNames.name(file.path()), path -> file.bytes());
  }
}
