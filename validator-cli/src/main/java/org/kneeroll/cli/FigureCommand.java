package org.kneeroll.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.library.FileKind;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.catalogue.rule.pose.PoseFindings;
import org.kneeroll.cli.checking.UnprintableCharacters;
import org.kneeroll.cli.figure.ContactSheet;
import org.kneeroll.cli.figure.Illustration;
import org.kneeroll.cli.figure.Illustrator;
import org.kneeroll.cli.figure.PictureFormat;
import org.kneeroll.cli.figure.Titled;
import org.kneeroll.cli.file.Output;
import org.kneeroll.cli.file.Outputs;
import org.kneeroll.cli.file.Replaces;
import org.kneeroll.cli.input.Inputs;
import org.kneeroll.cli.input.Named;
import org.kneeroll.cli.input.Named.Found;
import org.kneeroll.cli.terminal.ExitCode;
import org.kneeroll.cli.terminal.Failure;
import org.kneeroll.cli.terminal.Progress;
import org.kneeroll.cli.terminal.Terminal;
import org.kneeroll.cli.watch.Watch;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Picture;
import org.kneeroll.core.leaflet.Brand;
import org.kneeroll.core.leaflet.FigureBuild;
import org.kneeroll.core.leaflet.FigureTheme;
import org.kneeroll.core.leaflet.Hairstyle;
import org.kneeroll.core.leaflet.SkinTone;
import org.kneeroll.core.pose.PoseSolver;
import org.kneeroll.figures.image.PngImage;
import org.kneeroll.pdf.LeafletPdf;
import org.kneeroll.pdf.file.SafePath;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws exercises. */
@Command(
    name = "figure",
    description = "Draws exercises from their poses, as SVG, PNG or PDF.",
    footer = {
      "",
      "The kind of file follows its ending. Several exercises go into one folder, or with",
      "--contact-sheet onto one sheet.",
      "",
      "Exit code: 0 drawn, 1 a file has errors, or no pose that can be drawn,",
      "2 the command was not understood, 3 a file could not be read or written.",
      "",
      "Examples:",
      "  kneeroll figure knee-roll -o knee-roll.svg",
      "  kneeroll figure knee-roll knee-sways -o pictures/ --format png --width 1600",
      "  kneeroll figure my-exercise.yaml --brand mine -o my-exercise.pdf",
      "  kneeroll figure my-exercise.yaml --watch",
      "  kneeroll figure --contact-sheet --skin brown --hair short -o all.png",
    })
final class FigureCommand implements Callable<Integer> {

  private static final int DEFAULT_WIDTH = 1200;
  private static final int DEFAULT_SHEET_WIDTH = 2400;
  private static final String SHEET = "contact-sheet";

  private final Terminal terminal;

  @Parameters(
      arity = "0..*",
      paramLabel = "EXERCISE",
      description = "Ids of exercises (see `kneeroll list`), or exercises' files.")
  private List<String> exercises = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Where to write: a file, a folder, or - for standard output. Default: EXERCISE.svg here.")
  private @Nullable String output;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "svg, png or pdf. Default: what the file's ending says, or else svg.")
  private @Nullable PictureFormat format;

  @Option(
      names = "--width",
      paramLabel = "DOTS",
      description =
          "Width of a PNG in dots, 16 to 8000. Default: 1200, or 2400 for a contact sheet.")
  private @Nullable Integer width;

  @Option(
      names = "--contact-sheet",
      description = "All exercises that have a pose, or those that are named, on one sheet.")
  private boolean contactSheet;

  @Option(
      names = "--brand",
      paramLabel = "BRAND",
      description = "The brand whose colours the clothes have.")
  private @Nullable String brand;

  @Option(
      names = "--skin",
      paramLabel = "SKIN",
      description = "fair, olive, brown, dark or elder. Default: the brand's, or else fair.")
  private @Nullable SkinTone skin;

  @Option(
      names = "--hair",
      paramLabel = "HAIR",
      description = "bun, short or bob. Default: the brand's, or else bun.")
  private @Nullable Hairstyle hair;

  @Option(
      names = "--build",
      paramLabel = "BUILD",
      description = "slim, average or full. Default: the brand's, or else slim.")
  private @Nullable FigureBuild build;

  @Mixin private final ForceOption force = new ForceOption();

  @Mixin private final CatalogueOption catalogue = new CatalogueOption();

  @Option(
      names = "--watch",
      description = "Draws again whenever a file changes, until it is stopped.")
  private boolean watch;

  private final Map<String, byte[]> written = new HashMap<>();

  FigureCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (dots() < 16 || dots() > PngImage.MOST_DOTS) {
      throw Failure.usage("a picture is 16 to " + PngImage.MOST_DOTS + " dots wide, not " + width);
    }
    PictureFormat kind = kind();
    if (exercises.isEmpty() && !contactSheet) {
      throw Failure.usage("name an exercise, or ask for all of them with --contact-sheet");
    }
    if (!watch) {
      return draw(kind);
    }
    List<Path> places = watched();
    if (places.isEmpty() || "-".equals(output)) {
      throw Failure.usage(
          "--watch needs an exercise's file or --catalogue to look at, and a file to write to");
    }
    return Watch.over(terminal, places, () -> draw(kind));
  }

  private int dots() {
    return width != null ? width : contactSheet ? DEFAULT_SHEET_WIDTH : DEFAULT_WIDTH;
  }

  /** The files that are named, and the catalogue. */
  private List<Path> watched() {
    List<Path> places = new ArrayList<>();
    for (String exercise : exercises) {
      Path file = terminal.resolve(Terminal.path(exercise));
      if (Files.isRegularFile(file)) {
        places.add(file);
      }
    }
    Path folder = catalogue.folder();
    if (folder != null) {
      places.add(terminal.resolve(folder));
    }
    return places;
  }

  private int draw(PictureFormat kind) {
    List<Item<Exercise>> items = items();
    Map<String, Output> places = places(items, kind);
    List<Titled> drawn = drawn(items);
    if (kind == PictureFormat.PDF) {
      requirePrintable(items, drawn);
    }
    boolean areComplete = asksForAll() ? !drawn.isEmpty() : sayWhatIsWrong(items, drawn);
    if (contactSheet && !drawn.isEmpty()) {
      Illustration sheet = ContactSheet.of(drawn);
      write(new Titled(SHEET, "Exercises", sheet), drawn, kind, places);
    } else {
      drawn.forEach(one -> write(one, List.of(one), kind, places));
    }
    terminal.out().flush();
    return (areComplete ? ExitCode.CLEAN : ExitCode.FINDINGS).number();
  }

  /** A PDF says in type what it shows; the other formats need no letters for that. */
  private static void requirePrintable(List<Item<Exercise>> items, List<Titled> drawn) {
    Set<Integer> missing = new TreeSet<>();
    for (Titled one : drawn) {
      missing.addAll(LeafletPdf.unprintable(one.name()));
      missing.addAll(LeafletPdf.unprintable(one.picture().alternativeText()));
    }
    if (!missing.isEmpty()) {
      throw Failure.content(UnprintableCharacters.in(List.copyOf(items), missing));
    }
  }

  /** Nobody who asks for all expects exercises that have no pose. */
  private boolean asksForAll() {
    return contactSheet && exercises.isEmpty();
  }

  /** The pictures of those that can be drawn. */
  private List<Titled> drawn(List<Item<Exercise>> items) {
    Illustrator illustrator =
        Illustrator.of(brandOf(brand).orElse(null), wanted(), terminal.figures());
    List<Titled> drawn = new ArrayList<>();
    try (Progress progress = Progress.of(terminal, items.size())) {
      for (Item<Exercise> item : items) {
        progress.next(item.id());
        String name = item.value().map(Exercise::name).orElse(item.id());
        illustrator.of(item).ifPresent(one -> drawn.add(new Titled(item.id(), name, one)));
      }
    }
    return drawn;
  }

  /** Says why exercises that were named are not drawn, or only as far as they were read. */
  private boolean sayWhatIsWrong(List<Item<Exercise>> items, List<Titled> drawn) {
    List<Diagnostic> unread =
        items.stream()
            .flatMap(item -> item.diagnostics().stream())
            .filter(Diagnostic::isError)
            .toList();
    terminal.show(unread);
    List<String> ids = drawn.stream().map(Titled::id).toList();
    List<Item<Exercise>> missing = items.stream().filter(item -> !ids.contains(item.id())).toList();
    missing.forEach(item -> terminal.complain("kneeroll: " + whyMissing(item)));
    return unread.isEmpty() && missing.isEmpty();
  }

  private static String whyMissing(Item<Exercise> item) {
    String name = "`" + item.id() + "`";
    if (item.value().filter(exercise -> exercise.pose() == null).isPresent()) {
      return name + " has no pose to draw; write one such as `pose: {moves: slide-heel}`";
    }
    Optional<Finding> hindrance =
        item.value().stream()
            .flatMap(it -> PoseFindings.of(it, PoseSolver.solve(it)).stream())
            .findFirst();
    return name
        + hindrance
            .map(finding -> " cannot be drawn: " + finding.message())
            .orElse(" has no pose that can be drawn")
        + "; `kneeroll validate` shows where";
  }

  /** Where each picture goes: looked at before any of them is drawn. */
  private Map<String, Output> places(List<Item<Exercise>> items, PictureFormat kind) {
    List<String> ids =
        contactSheet ? List.of(SHEET) : items.stream().map(Item::id).distinct().toList();
    Outputs outputs = force.outputs(terminal).sparing(sources(items));
    boolean inFolder = output != null && output.endsWith("/");
    boolean oneFile = output != null && !inFolder && !outputs.isFolder(output);
    if (oneFile && ids.size() > 1) {
      throw Failure.usage(
          "several figures do not go into one file: give a folder with -o, or ask for"
              + " --contact-sheet");
    }
    Map<String, Output> places = new LinkedHashMap<>();
    for (String id : ids) {
      String file = id + "." + kind.word();
      String wanted = inFolder ? output + file : output;
      places.put(id, outputs.place(wanted, file, Replaces.alike(kind::isWhole)));
    }
    return places;
  }

  /** The files that the pictures are made from, among them pictures that authors brought along. */
  private static List<Path> sources(List<Item<Exercise>> items) {
    List<Path> sources = new ArrayList<>();
    for (Item<Exercise> item : items) {
      String name = item.file().name();
      if (!name.startsWith("kneeroll:")) {
        Path file = Path.of(name);
        sources.add(file);
        item.value()
            .map(Exercise::picture)
            .map(Picture::file)
            .filter(SafePath::isSafe)
            .ifPresent(picture -> sources.add(file.resolveSibling(picture)));
      }
    }
    return sources;
  }

  private PictureFormat kind() {
    if (format != null) {
      return format;
    }
    return output == null
        ? PictureFormat.SVG
        : PictureFormat.ofFile(output).orElse(PictureFormat.SVG);
  }

  private FigureTheme wanted() {
    return new FigureTheme(skin, hair, build, null, null, null);
  }

  /** A brand that has errors is none: nobody wants a picture in half of its colours. */
  private Optional<Brand> brandOf(@Nullable String id) {
    if (id == null) {
      return Optional.empty();
    }
    Item<?> item =
        new Named(terminal, catalogue.folder()).find(Optional.of(FileKind.BRAND), id).item();
    if (item.value().isEmpty() || item.diagnostics().stream().anyMatch(Diagnostic::isError)) {
      throw Failure.content(item.diagnostics());
    }
    return item.value().filter(Brand.class::isInstance).map(Brand.class::cast);
  }

  @SuppressWarnings("unchecked") // the library gives exercises where exercises are asked for
  private List<Item<Exercise>> items() {
    List<Item<Exercise>> items = new ArrayList<>();
    if (exercises.isEmpty()) {
      Library library = new Inputs(terminal).library(null, catalogue.folder());
      for (String id : library.ids(FileKind.EXERCISE)) {
        library.exercise(id).ifPresent(items::add);
      }
      return items;
    }
    Named named = new Named(terminal, catalogue.folder());
    for (String exercise : exercises) {
      Found found = named.find(Optional.of(FileKind.EXERCISE), exercise);
      found.namesakes().forEach(terminal::complain);
      items.add((Item<Exercise>) found.item());
    }
    return items;
  }

  /** What has not changed since it was written is not written again. */
  private void write(
      Titled one, List<Titled> parts, PictureFormat kind, Map<String, Output> places) {
    Brand plain = brandOf(brand == null ? "plain" : brand).orElseThrow();
    byte[] bytes = kind.file(one, parts, dots(), plain);
    if (Arrays.equals(bytes, written.put(one.id(), bytes))) {
      return;
    }
    Output place = Objects.requireNonNull(places.get(one.id()), one.id());
    place.write(bytes);
    place.name().ifPresent(name -> terminal.say("wrote " + name));
  }
}
