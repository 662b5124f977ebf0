package org.kneeroll.cli.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.library.PictureFile;
import org.kneeroll.catalogue.picture.PictureResult;
import org.kneeroll.core.body.Anthropometry;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Kind;
import org.kneeroll.core.exercise.MovementVerb;
import org.kneeroll.core.exercise.Picture;
import org.kneeroll.core.exercise.Pose;
import org.kneeroll.core.exercise.Position;
import org.kneeroll.core.leaflet.Activity;
import org.kneeroll.core.leaflet.Brand;
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

  private static final double OWN_WIDTH_MM = 60;

  private static final double STATURE_M = Anthropometry.STANDARD.statureM();

  private final FigureStore store;
  private final FigureTheme look;
  private final Theme theme;

  private Illustrator(FigureStore store, FigureTheme look, Theme theme) {
    this.store = store;
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
    return new Illustrator(new FigureStore(shelf(), folder), look, theme);
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

  /** A person who does what everybody does. */
  public Optional<Illustration> of(Activity activity) {
    return posed(example(activity), look).map(this::drawn);
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
    Plate plate = store.figure(posed, look.hairstyle());
    return new Illustration(
        theme.print(plate), plate.width() / Plate.UNITS_PER_MM, posed.alternativeText());
  }

  static Optional<PosedExercise> posed(Exercise exercise, FigureTheme look) {
    Anthropometry size = new Anthropometry(STATURE_M, look.bodyBuild().girths());
    return PoseSolver.solve(exercise, size).exercise();
  }

  private static FigureShelf shelf() {
    try (InputStream in = Illustrator.class.getResourceAsStream(SHELF)) {
      return in == null ? FigureShelf.empty() : FigureShelf.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(SHELF, e);
    }
  }
}
