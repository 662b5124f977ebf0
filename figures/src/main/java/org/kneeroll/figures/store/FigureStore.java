package org.kneeroll.figures.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.leaflet.Hairstyle;
import org.kneeroll.core.pose.PosedExercise;
import org.kneeroll.figures.FigureArtist;
import org.kneeroll.figures.plate.Plate;

/** Finds figures on a shelf or in a folder, and draws those that are in neither. */
public final class FigureStore {

  private final FigureShelf shelf;
  private final @Nullable FigureFolder folder;
  private final Map<FigureKey, Plate> drawn = new HashMap<>();

  /**
   * A store.
   *
   * @param shelf what is shipped
   * @param folder of the user's cache, or null for none
   */
  public FigureStore(FigureShelf shelf, @Nullable FigureFolder folder) {
    this.shelf = shelf;
    this.folder = folder;
  }

  /** The figure of an exercise. */
  public synchronized Plate figure(PosedExercise exercise, Hairstyle hair) {
    FigureKey key = FigureKey.of(exercise, hair);
    Plate known = drawn.get(key);
    if (known == null) {
      known = kept(key).orElseGet(() -> draw(key, exercise, hair));
      drawn.put(key, known);
    }
    return known;
  }

  /** A figure that was drawn before, here or elsewhere. */
  public Optional<Plate> kept(FigureKey key) {
    return shelf.find(key).or(() -> folder == null ? Optional.empty() : folder.find(key));
  }

  private Plate draw(FigureKey key, PosedExercise exercise, Hairstyle hair) {
    Plate plate = FigureArtist.draw(exercise, hair);
    if (folder != null) {
      boolean unused = folder.keep(key, plate); // a cache that cannot be written only costs time
    }
    return plate;
  }
}
