package org.kneeroll.cli;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.library.FileKind;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.cli.figure.ContactSheet;
import org.kneeroll.cli.figure.Illustration;
import org.kneeroll.cli.figure.Illustrator;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Term;
import org.kneeroll.core.leaflet.Brand;
import org.kneeroll.core.leaflet.FigureBuild;
import org.kneeroll.core.leaflet.FigureTheme;
import org.kneeroll.core.leaflet.Hairstyle;
import org.kneeroll.core.leaflet.SkinTone;
import org.kneeroll.figures.image.PngImage;
import org.kneeroll.figures.svg.SvgText;
import org.kneeroll.leaflet.Block;
import org.kneeroll.leaflet.ComposedLeaflet;
import org.kneeroll.leaflet.Look;
import org.kneeroll.pdf.LeafletPdf;
import org.kneeroll.pdf.PdfResult;
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
      "Exit code: 0 drawn, 1 an exercise has no pose that can be drawn,",
      "2 the command was not understood, 3 a file could not be read or written.",
      "",
      "Examples:",
      "  kneeroll figure knee-roll -o knee-roll.svg",
      "  kneeroll figure knee-roll knee-sways -o pictures/ --format png --width 1600",
      "  kneeroll figure my-exercise.yaml --brand mine -o my-exercise.pdf",
      "  kneeroll figure --contact-sheet --skin brown --hair short -o all.png",
    })
final class FigureCommand implements Callable<Integer> {

  private static final int DEFAULT_WIDTH = 1200;
  private static final List<String> FORMATS = List.of("svg", "png", "pdf");

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
  private @Nullable String format;

  @Option(
      names = "--width",
      paramLabel = "DOTS",
      description = "Width of a PNG in dots, 16 to 8000. Default: 1200.")
  private int width = DEFAULT_WIDTH;

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
  private @Nullable String skin;

  @Option(
      names = "--hair",
      paramLabel = "HAIR",
      description = "bun, short or bob. Default: the brand's, or else bun.")
  private @Nullable String hair;

  @Option(
      names = "--build",
      paramLabel = "BUILD",
      description = "slim, average or full. Default: the brand's, or else slim.")
  private @Nullable String build;

  @Mixin private final CatalogueOption catalogue = new CatalogueOption();

  FigureCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  private record Drawn(String id, String name, Illustration picture) {}

  @Override
  public Integer call() {
    if (width < 16 || width > PngImage.MOST_DOTS) {
      throw Failure.usage("a picture is 16 to " + PngImage.MOST_DOTS + " dots wide, not " + width);
    }
    String kind = kind();
    if (exercises.isEmpty() && !contactSheet) {
      throw Failure.usage("name an exercise, or ask for all of them with --contact-sheet");
    }
    Illustrator illustrator =
        Illustrator.of(brandOf(brand).orElse(null), wanted(), terminal.figures());
    List<Item<Exercise>> items = items();
    List<Drawn> drawn = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (Item<Exercise> item : items) {
      Optional<Illustration> picture = illustrator.of(item);
      if (picture.isPresent()) {
        String name = item.value().map(Exercise::name).orElse(item.id());
        drawn.add(new Drawn(item.id(), name, picture.get()));
      } else {
        missing.add(item.id());
      }
    }
    boolean all = contactSheet && exercises.isEmpty();
    if (!all) {
      items.stream()
          .filter(item -> missing.contains(item.id()))
          .forEach(item -> terminal.complain("kneeroll: " + whyMissing(item)));
    }
    if (contactSheet && !drawn.isEmpty()) {
      Illustration sheet = ContactSheet.of(drawn.stream().map(Drawn::picture).toList());
      write(new Drawn("contact-sheet", "Exercises", sheet), drawn, kind);
    } else {
      drawn.forEach(one -> write(one, List.of(one), kind));
    }
    terminal.out().flush();
    boolean clean = !drawn.isEmpty() && (all || missing.isEmpty());
    return (clean ? ExitCode.CLEAN : ExitCode.FINDINGS).number();
  }

  private static String whyMissing(Item<Exercise> item) {
    boolean hasNone = item.value().filter(exercise -> exercise.pose() == null).isPresent();
    return "`"
        + item.id()
        + (hasNone
            ? "` has no pose to draw; write one such as `pose: {moves: slide-heel}`"
            : "` has no pose that can be drawn; `kneeroll validate` says why");
  }

  private String kind() {
    String kind = format;
    if (kind == null) {
      String name = output == null ? "" : output.toLowerCase(Locale.ROOT);
      kind = FORMATS.stream().filter(one -> name.endsWith("." + one)).findFirst().orElse("svg");
    }
    if (!FORMATS.contains(kind)) {
      throw Failure.usage("there is no format `" + kind + "`: use svg, png or pdf");
    }
    return kind;
  }

  private FigureTheme wanted() {
    return new FigureTheme(
        term(SkinTone.class, "skin", skin),
        term(Hairstyle.class, "hair", hair),
        term(FigureBuild.class, "build", build),
        null,
        null,
        null);
  }

  private static <E extends Enum<E> & Term> @Nullable E term(
      Class<E> vocabulary, String what, @Nullable String word) {
    if (word == null) {
      return null;
    }
    return Term.find(vocabulary, word)
        .orElseThrow(
            () ->
                Failure.usage(
                    "there is no "
                        + what
                        + " `"
                        + word
                        + "`; there are: "
                        + String.join(", ", Term.words(vocabulary))));
  }

  private Optional<Brand> brandOf(@Nullable String id) {
    if (id == null) {
      return Optional.empty();
    }
    Item<?> item =
        new Named(terminal, catalogue.folder()).find(Optional.of(FileKind.BRAND), id).item();
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
      Item<?> item = named.find(Optional.of(FileKind.EXERCISE), exercise).item();
      items.add((Item<Exercise>) item);
    }
    return items;
  }

  private void write(Drawn one, List<Drawn> parts, String kind) {
    Destination destination =
        Destination.ofPicture(terminal, target(one.id, kind), one.id + "." + kind);
    destination.write(bytes(one, parts, kind));
    destination.name().ifPresent(name -> terminal.say("wrote " + name));
  }

  /** One file for one figure; with several, the output has to be a folder. */
  private @Nullable String target(String id, String kind) {
    if (output != null && !output.equals("-") && output.endsWith("/")) {
      return output + id + "." + kind;
    }
    return output;
  }

  private byte[] bytes(Drawn one, List<Drawn> parts, String kind) {
    Illustration picture = one.picture;
    return switch (kind) {
      case "png" -> PngImage.of(picture.drawing(), width);
      case "pdf" -> pdf(one, parts);
      default ->
          SvgText.of(picture.drawing(), picture.widthMm(), one.name, picture.alternativeText())
              .getBytes(StandardCharsets.UTF_8);
    };
  }

  private byte[] pdf(Drawn one, List<Drawn> parts) {
    List<Block> blocks = new ArrayList<>();
    for (Drawn part : parts) {
      if (parts.size() > 1) {
        blocks.add(new Block.Heading(2, part.name));
      }
      blocks.add(new Block.Picture(part.picture.drawing(), part.picture.alternativeText()));
    }
    Brand plain = brandOf(brand == null ? "plain" : brand).orElseThrow();
    ComposedLeaflet sheet =
        new ComposedLeaflet(
            one.id,
            "en-GB",
            one.name,
            "1",
            Look.of(plain, null),
            blocks,
            new ComposedLeaflet.Running(List.of(), "{page} / {pages}", "{heading}"));
    PdfResult result = LeafletPdf.dated(Instant.EPOCH).write(sheet);
    if (result instanceof PdfResult.Written written) {
      return written.bytes();
    }
    throw Failure.usage(
        ((PdfResult.Refused) result)
            .violations().stream()
                .map(violation -> violation.message())
                .distinct()
                .reduce((a, b) -> a + "; " + b)
                .orElse("the PDF was refused"));
  }
}
