package org.kneeroll.figures.theme;

import org.kneeroll.core.drawing.Colour;

/** Makes colours lighter and darker. */
final class Tint {

  private Tint() {}

  /** A mixture of two colours, with a share of the second from 0 to 1. */
  static Colour mix(Colour a, Colour b, double share) {
    return new Colour(
        channel(a.red(), b.red(), share) << 16
            | channel(a.green(), b.green(), share) << 8
            | channel(a.blue(), b.blue(), share));
  }

  private static int channel(int a, int b, double share) {
    return (int) Math.rint(a + (b - a) * share);
  }

  /** Lightness as the eye weighs it, 0 to 1: what a grey printer makes of a colour. */
  static double grey(Colour c) {
    return (0.299 * c.red() + 0.587 * c.green() + 0.114 * c.blue()) / 255;
  }

  /** The colour mixed with white or black until it is as light as asked for. */
  static Colour atGrey(Colour colour, double grey) {
    Colour towards = grey(colour) < grey ? Colour.WHITE : Colour.BLACK;
    Colour best = colour;
    for (int i = 0; i <= 100; i++) {
      best = mix(colour, towards, i / 100.0);
      if (Math.abs(grey(best) - grey) < 0.006) {
        return best;
      }
    }
    return best;
  }
}
