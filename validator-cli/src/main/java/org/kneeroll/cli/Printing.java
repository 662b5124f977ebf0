package org.kneeroll.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.check.Checker;
import org.kneeroll.catalogue.check.Report;
import org.kneeroll.catalogue.library.FileKind;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.library.LeafletSources;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.catalogue.library.PictureFile;
import org.kneeroll.catalogue.picture.PictureResult;
import org.kneeroll.catalogue.signing.Signatures;
import org.kneeroll.catalogue.triage.Project;
import org.kneeroll.catalogue.triage.Rulebook;
import org.kneeroll.catalogue.triage.Triage;
import org.kneeroll.cli.checking.UnprintableCharacters;
import org.kneeroll.cli.figure.Illustration;
import org.kneeroll.cli.figure.Illustrator;
import org.kneeroll.cli.signing.PageStanding;
import org.kneeroll.cli.terminal.Failure;
import org.kneeroll.core.catalogue.Catalogue;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.drawing.Drawing;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.ExerciseId;
import org.kneeroll.core.leaflet.Activity;
import org.kneeroll.core.leaflet.Brand;
import org.kneeroll.core.leaflet.FigureTheme;
import org.kneeroll.core.leaflet.Leaflet;
import org.kneeroll.core.leaflet.LeafletExercise;
import org.kneeroll.core.leaflet.Logo;
import org.kneeroll.leaflet.Block;
import org.kneeroll.leaflet.ComposedLeaflet;
import org.kneeroll.leaflet.Standing;
import org.kneeroll.leaflet.composition.LeafletComposer;
import org.kneeroll.leaflet.composition.Pictures;
import org.kneeroll.leaflet.composition.Wording;
import org.kneeroll.pdf.LeafletPdf;
import org.kneeroll.pdf.PdfResult;
import org.kneeroll.pdf.Violation;
import org.kneeroll.pdf.print.PrintProfile;

/** From a leaflet's id to the bytes of its PDF, or to all that stands in the way. */
final class Printing {

  private static final String DEFAULT_BRAND = "plain";

  private final Library library;
  private final LocalDate today;
  private final Project project;
  private final @Nullable Path figures;

  /**
   * Printing from a library.
   *
   * @param today for reviews that are due
   * @param project what the user's project says about rules
   * @param figures the folder where figures are kept, or null for none
   */
  Printing(Library library, LocalDate today, Project project, @Nullable Path figures) {
    this.library = library;
    this.today = today;
    this.project = project;
    this.figures = figures;
  }

  /**
   * How it went.
   *
   * @param pdf the file; empty if something stood in the way
   * @param diagnostics what was found in the content, whether it stood in the way or not
   * @param problems what stood in the way and has no place in a file
   */
  record Result(
      Optional<PdfResult.Written> pdf, List<Diagnostic> diagnostics, List<String> problems) {

    static Result failed(List<Diagnostic> diagnostics, List<String> problems) {
      return new Result(Optional.empty(), diagnostics, problems);
    }
  }

  /**
   * Checks, composes and prints a leaflet.
   *
   * @param leaflet one that the library has, or the catalogue beneath it
   * @param wanted the brand that the user asks for, or null
   * @param profile paper, type, spacing and ink
   * @param options the kind of file
   */
  Result print(
      Item<Leaflet> leaflet, @Nullable String wanted, PrintProfile profile, FileOptions options) {
    Library home = library.homeOf(leaflet);
    Item<Brand> brand = brand(home, leaflet, wanted);
    CompletableFuture<Optional<PictureResult>> logo =
        CompletableFuture.supplyAsync(() -> logo(brand));
    List<Item<?>> items = new ArrayList<>();
    items.add(leaflet);
    items.addAll(exercises(home, leaflet));
    items.add(brand);
    items.addAll(library.settingsItems());
    List<Diagnostic> diagnostics = check(items);
    if (diagnostics.stream().anyMatch(Diagnostic::isError)) {
      return Result.failed(diagnostics, List.of());
    }
    ComposedLeaflet composed = compose(home, leaflet, brand, logo.join());
    LocalDate updated = Objects.requireNonNull(leaflet.value().orElseThrow().updated(), "updated");
    Map<String, byte[]> source =
        options.attachesSource() ? LeafletSources.of(home, leaflet, brand) : Map.of();
    LeafletPdf dated = LeafletPdf.dated(updated.atStartOfDay(ZoneOffset.UTC).toInstant());
    PdfResult result = options.apply(dated.as(profile), source).write(composed);
    if (result instanceof PdfResult.Written written) {
      return new Result(Optional.of(written), diagnostics, List.of());
    }
    return refused(((PdfResult.Refused) result).violations(), items, diagnostics);
  }

  private static List<Item<Exercise>> exercises(Library home, Item<Leaflet> leaflet) {
    Map<String, Item<Exercise>> items = new LinkedHashMap<>();
    for (LeafletExercise named : leaflet.value().map(Leaflet::exercises).orElse(List.of())) {
      ExerciseId exercise = named.id();
      if (exercise != null) {
        home.exercise(exercise.value())
            .ifPresent(item -> items.putIfAbsent(exercise.value(), item));
      }
    }
    return List.copyOf(items.values());
  }

  /**
   * What the user asks for is looked for in the user's catalogue, what the leaflet names in its
   * own.
   */
  private Item<Brand> brand(Library home, Item<Leaflet> leaflet, @Nullable String wanted) {
    String own = leaflet.value().map(Leaflet::brand).orElse(null);
    String preferred = project.settings().brand();
    String otherwise = preferred != null ? preferred : DEFAULT_BRAND;
    String name = wanted != null ? wanted : own != null ? own : otherwise;
    boolean ofLeaflet = wanted == null && own != null;
    Optional<Item<Brand>> brand = (ofLeaflet ? home : library).brand(name);
    if (brand.isEmpty() && (wanted != null || name.equals(preferred))) {
      throw Failure.usage(
          "there is no brand `"
              + name
              + "`; there are: "
              + String.join(", ", library.ids(FileKind.BRAND)));
    }
    return brand.or(() -> library.brand(DEFAULT_BRAND)).orElseThrow();
  }

  /** What was checked when the application was built is not checked again at every start. */
  private List<Diagnostic> check(List<Item<?>> items) {
    List<Item<?>> unchecked = new ArrayList<>(items);
    unchecked.removeIf(item -> library.isTrusted(item.file()));
    if (unchecked.isEmpty()) {
      return List.of();
    }
    Report report = Checker.check(library, today, unchecked);
    return new Triage(Rulebook.shipped(), project).judge(library, report).standing();
  }

  private ComposedLeaflet compose(
      Library home, Item<Leaflet> leaflet, Item<Brand> brand, Optional<PictureResult> logo) {
    Leaflet content = leaflet.value().orElseThrow();
    Catalogue catalogue = home.catalogueFor(leaflet.id(), content);
    String language = catalogue.settings().language();
    Wording wording = Wording.of(language == null ? "en-GB" : language);
    Brand look = brand.value().orElseThrow();
    LeafletComposer composer = new LeafletComposer(catalogue, wording, pictures(home, look));
    Signatures signatures = Signatures.of(home, today);
    Standing standing = new PageStanding(home, signatures).of(leaflet.id());
    return composer.compose(leaflet.id(), content, look, drawing(logo), standing);
  }

  private Pictures pictures(Library home, Brand brand) {
    Illustrator illustrator = Illustrator.of(brand, FigureTheme.OPEN, figures);
    return new Pictures() {
      @Override
      public Optional<Block.Picture> of(ExerciseId exercise) {
        return home.exercise(exercise.value())
            .flatMap(
                item -> home.isAsShipped(item) ? illustrator.ofShipped(item) : illustrator.of(item))
            .map(Printing::block);
      }

      @Override
      public Optional<Block.Picture> of(Activity activity) {
        return illustrator.of(activity).map(Printing::block);
      }
    };
  }

  private static Block.Picture block(Illustration picture) {
    return new Block.Picture(picture.drawing(), picture.alternativeText());
  }

  /** Read while exercises are read and checked: a logo takes longer than anything else here. */
  private static Optional<PictureResult> logo(Item<Brand> brand) {
    return brand
        .value()
        .map(Brand::logo)
        .map(Logo::file)
        .map(file -> PictureFile.read(brand.file(), file));
  }

  private static @Nullable Drawing drawing(Optional<PictureResult> logo) {
    if (logo.isEmpty()) {
      return null;
    }
    if (logo.get() instanceof PictureResult.Picture picture) {
      return picture.drawing();
    }
    throw new IllegalStateException("a checked brand has no usable logo: " + logo.get());
  }

  private static Result refused(
      List<Violation> violations, List<Item<?>> items, List<Diagnostic> diagnostics) {
    Set<Integer> missing = new TreeSet<>();
    List<String> problems = new ArrayList<>();
    for (Violation violation : violations) {
      if (violation instanceof Violation.UncoveredCharacter character) {
        missing.add(character.codePoint());
      } else {
        problems.add(violation.message());
      }
    }
    List<Diagnostic> places = UnprintableCharacters.in(items, missing);
    if (places.isEmpty()) {
      violations.forEach(violation -> problems.add(violation.message()));
    }
    List<Diagnostic> placed = new ArrayList<>(diagnostics);
    placed.addAll(places);
    return Result.failed(
        placed.stream().distinct().sorted(Diagnostic.ORDER).toList(),
        problems.stream().distinct().toList());
  }
}
