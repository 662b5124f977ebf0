package org.kneeroll.figures.field;

/** A simple closed body. Distances are exact, or too small by little: a ray never jumps through. */
public sealed interface Solid permits RoundCone, Turned, Ellipsoid, RoundedBox {

  /** Signed distance of a point from the surface, in metres. */
  double distance(double x, double y, double z);

  /** A ball that holds all of it. */
  Ball bounds();
}
