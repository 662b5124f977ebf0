package org.kneeroll.cli.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.library.PictureFile;
import org.kneeroll.catalogue.picture.PictureResult;
import org.kneeroll.core.body.Anthropometry;
import org.kneeroll.core.body.Build;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Kind;
import org.kneeroll.core.exercise.MovementVerb;
import org.kneeroll.core.exercise.Picture;
import org.kneeroll.core.exercise.Pose;
import org.kneeroll.core.exercise.Position;
import org.kneeroll.core.leaflet.Activity;
import org.kneeroll.core.leaflet.Brand;
import org.kneeroll.core.leaflet.FigureBuild;
import org.kneeroll.core.leaflet.FigureTheme;
import org.kneeroll.core.pose.PoseSolver;
import org.kneeroll.core.pose.PosedExercise;
import org.kneeroll.figures.plate.Plate;
import org.kneeroll.figures.store.FigureFolder;
import org.kneeroll.figures.store.FigureShelf;
import org.kneeroll.figures.store.FigureStore;
import org.kneeroll.figures.theme.Theme;

/** Draws exercises in the looks and colours of a brand. */
public final class Illustrator {

  /** What is shipped; a test makes it anew. */
  static final String SHELF = "figures.bin";

  /** What is noted of those on the shelf; made with it. */
  static final String NOTES = "figures.txt";

  private static final double OWN_WIDTH_MM = 60;

  private static final double STATURE_M = Anthropometry.STANDARD.statureM();

  private final FigureStore store;
  private final ShippedFigures notes;
  private final FigureTheme look;
  private final Theme theme;

  private Illustrator(FigureStore store, ShippedFigures notes, FigureTheme look, Theme theme) {
    this.store = store;
    this.notes = notes;
    this.look = look;
    this.theme = theme;
  }

  /**
   * An illustrator for a brand.
   *
   * @param brand whose colours and figure theme hold, or null for the usual ones
   * @param wanted what the user asks for in place of the brand's theme
   * @param cache the folder where figures are kept that are not shipped, or null for none
   */
  public static Illustrator of(@Nullable Brand brand, FigureTheme wanted, @Nullable Path cache) {
    FigureTheme own =
        brand == null || brand.figureTheme() == null ? FigureTheme.OPEN : brand.figureTheme();
    FigureTheme look = own.with(wanted);
    Theme theme =
        brand == null || brand.colours() == null ? Theme.of(look) : Theme.of(look, brand.colours());
    FigureFolder folder = cache == null ? null : new FigureFolder(cache);
    return new Illustrator(new FigureStore(shelf(), folder), notes(), look, theme);
  }

  /**
   * The picture that an exercise brings along, or else its figure; empty if it has neither, or a
   * pose that no body can take.
   */
  public Optional<Illustration> of(Item<Exercise> item) {
    Optional<Illustration> own = item.value().map(Exercise::picture).flatMap(of -> shown(item, of));
    return own.isPresent()
        ? own
        : item.value().flatMap(exercise -> posed(exercise, look)).map(this::drawn);
  }

  /**
   * The same of an exercise that is as it was when the application was built: it is not posed anew,
   * which would take longer than all else that a leaflet takes.
   */
  public Optional<Illustration> ofShipped(Item<Exercise> item) {
    boolean brings = item.value().map(Exercise::picture).isPresent();
    Optional<Illustration> shipped = brings ? Optional.empty() : shipped(item.id());
    return shipped.isPresent() ? shipped : of(item);
  }

  /** A person who does what everybody does. */
  public Optional<Illustration> of(Activity activity) {
    Optional<Illustration> shipped = shipped(subject(activity));
    return shipped.isPresent() ? shipped : posed(example(activity), look).map(this::drawn);
  }

  /** How the notes call an activity: no exercise has such an id. */
  static String subject(Activity activity) {
    return "activity " + activity.word();
  }

  private Optional<Illustration> shipped(String subject) {
    return notes
        .find(subject, look)
        .flatMap(
            figure ->
                store.kept(figure.key()).map(plate -> printed(plate, figure.alternativeText())));
  }

  /** An exercise that is not in any catalogue, for the sake of its picture. */
  static Exercise example(Activity activity) {
    return switch (activity) {
      case WALKING ->
          Exercise.named("Walking")
              .position(Position.STANDING)
              .kind(Kind.WALK_THROUGH)
              .pose(Pose.of(MovementVerb.WALK))
              .build();
    };
  }

  private static Optional<Illustration> shown(Item<Exercise> item, Picture picture) {
    if (picture.file() != null
        && picture.alt() != null
        && PictureFile.read(item.file(), picture.file()) instanceof PictureResult.Picture read) {
      return Optional.of(new Illustration(read.drawing(), OWN_WIDTH_MM, picture.alt()));
    }
    return Optional.empty();
  }

  private Illustration drawn(PosedExercise posed) {
    return printed(store.figure(posed, look.hairstyle()), posed.alternativeText());
  }

  private Illustration printed(Plate plate, String alternativeText) {
    return new Illustration(
        theme.print(plate), plate.width() / Plate.UNITS_PER_MM, alternativeText);
  }

  static Optional<PosedExercise> posed(Exercise exercise, FigureTheme look) {
    Anthropometry size = new Anthropometry(STATURE_M, girths(look.bodyBuild()));
    return PoseSolver.solve(exercise, size).exercise();
  }

  private static FigureShelf shelf() {
    try (InputStream in = Illustrator.class.getResourceAsStream(SHELF)) {
      return in == null ? FigureShelf.empty() : FigureShelf.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(SHELF, e);
    }
  }

  private static ShippedFigures notes() {
    try (InputStream in = Illustrator.class.getResourceAsStream(NOTES)) {
      byte[] text = in == null ? new byte[0] : in.readAllBytes();
      return ShippedFigures.read(new String(text, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(NOTES, e);
    }
  }

  /** What a brand's word for a build stands for in the body model. */
  private static Build girths(FigureBuild build) {
    return switch (build) {
      case SLIM -> Build.SLIM;
      case AVERAGE -> Build.AVERAGE;
      case FULL -> Build.FULL;
    };
  }
}
