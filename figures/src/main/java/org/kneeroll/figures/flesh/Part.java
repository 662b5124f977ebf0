package org.kneeroll.figures.flesh;

import org.kneeroll.core.anatomy.Side;

/** What a piece belongs to. Lines are drawn between parts that lie on each other. */
public final class Part {

  /** Trunk and neck. */
  public static final int TRUNK = 1;

  /** Skull, face and nose. */
  public static final int HEAD = 2;

  /** Both ears. */
  public static final int EARS = 3;

  /** Hair. */
  public static final int HAIR = 4;

  private static final int LEG = 10;
  private static final int ARM = 20;
  private static final int FINGER = 30;
  private static final int TOE = 50;
  private static final int PROP = 100;

  private Part() {}

  private static int right(Side side) {
    return side == Side.RIGHT ? 1 : 0;
  }

  /** A leg with its foot. */
  public static int leg(Side side) {
    return LEG + right(side);
  }

  /** An arm with its palm. */
  public static int arm(Side side) {
    return ARM + right(side);
  }

  /** A finger: 0 to 3 from the forefinger, 4 for the thumb. */
  static int finger(Side side, int finger) {
    return FINGER + right(side) * 10 + finger;
  }

  /** A toe: 0 for the great toe, to 4. */
  static int toe(Side side, int toe) {
    return TOE + right(side) * 10 + toe;
  }

  /** Something that is no part of the body, counted from 0. */
  public static int prop(int number) {
    return PROP + number;
  }

  /** The limb or other large part that a part belongs to: a finger to its arm. */
  public static int limb(int part) {
    if (part >= PROP) {
      return part;
    }
    if (part >= TOE) {
      return LEG + (part - TOE) / 10;
    }
    return part >= FINGER ? ARM + (part - FINGER) / 10 : part;
  }

  /** Whether a part is an arm, a hand or a finger. */
  public static boolean isArm(int part) {
    return limb(part) == ARM || limb(part) == ARM + 1;
  }

  /** Whether a part is no part of the body. */
  public static boolean isProp(int part) {
    return part >= PROP;
  }

  /** Whether a part is a finger or a toe. */
  public static boolean isDigit(int part) {
    return part >= FINGER && part < PROP;
  }

  /** Whether two unlike parts are grown together, so that no line parts them without a fold. */
  public static boolean growTogether(int a, int b) {
    int first = limb(Math.min(a, b));
    int second = limb(Math.max(a, b));
    if (first == second) {
      return isDigit(a) != isDigit(b);
    }
    int low = Math.min(first, second);
    int high = Math.max(first, second);
    return switch (low) {
      case TRUNK -> high != HAIR && high != EARS && high < PROP;
      default -> low == HEAD && high == EARS;
    };
  }
}
