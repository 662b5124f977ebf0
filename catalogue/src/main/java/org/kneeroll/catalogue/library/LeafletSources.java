package org.kneeroll.catalogue.library;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
   * @param leaflet id of a leaflet that the library has
   * @param brand id of a brand that the library has
   * @return by the path that each file has in the layout of a catalogue
   * @throws UncheckedIOException if one of them can no longer be read
   */
  public static Map<String, byte[]> of(Library library, String leaflet, String brand) {
    LeafletSources sources = new LeafletSources(library);
    sources.addLeaflet(leaflet);
    sources.addSettings();
    sources.addBrand(brand);
    return sources.files;
  }

  private void addLeaflet(String id) {
    Item<Leaflet> leaflet = required(library.leaflet(id), id);
    add("leaflets", leaflet.file());
    for (LeafletExercise named : leaflet.value().map(Leaflet::exercises).orElse(List.of())) {
      ExerciseId next = named.id();
      List<ExerciseId> met = new ArrayList<>();
      while (next != null && !met.contains(next)) {
        met.add(next);
        Optional<Item<Exercise>> exercise = library.exercise(next.value());
        exercise.ifPresent(this::addExercise);
        next = exercise.flatMap(Item::value).map(Exercise::variantOf).orElse(null);
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

  private void addBrand(String id) {
    Item<Brand> brand = required(library.brand(id), id);
    String name = FileNames.name(brand.file().path());
    String folder = FileNames.stem(name).equals("brand") ? "brands/" + id : "brands";
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

  private static <T extends Record> Item<T> required(Optional<Item<T>> item, String id) {
    return item.orElseThrow(() -> new IllegalArgumentException("not in the library: " + id));
  }
}
