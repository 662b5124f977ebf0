package org.kneeroll.figures.store;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.kneeroll.core.drawing.Outline;
import org.kneeroll.figures.plate.Ink;
import org.kneeroll.figures.plate.Plate;

/** A process of its own that keeps one plate after the other in a folder, until it is ended. */
final class FigureWriter {

  /** What it says when it has kept a plate under each key, and goes on with the first again. */
  static final String ROUND = "round";

  static final int KEYS = 12;

  private FigureWriter() {}

  /** Takes the folder, and the width of the plates that it keeps there. */
  @SuppressWarnings("InfiniteLoopStatement")
  public static void main(String[] arguments) {
    FigureFolder folder = new FigureFolder(Path.of(arguments[0]));
    Plate plate = plate(Integer.parseInt(arguments[1]));
    while (true) {
      for (int i = 0; i < KEYS; i++) {
        if (!folder.keep(key(i), plate)) {
          throw new IllegalStateException("could not keep " + key(i));
        }
      }
      System.out.println(ROUND);
    }
  }

  static FigureKey key(int number) {
    return new FigureKey(String.format("%040x", number));
  }

  /** A plate that is large enough to take more than one write. */
  static Plate plate(int width) {
    List<Outline.Segment> line =
        IntStream.range(0, 20_000)
            .<Outline.Segment>mapToObj(
                i -> i == 0 ? new Outline.Move(0, 0) : new Outline.Line(i * 7919 % 997, i % 631))
            .toList();
    return new Plate(width, 10, List.of(new Plate.Path(Ink.LINE, 2, new Outline(line))));
  }
}
