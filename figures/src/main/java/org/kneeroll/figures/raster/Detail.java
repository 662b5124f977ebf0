package org.kneeroll.figures.raster;

/** How much of what is there has to be found out. */
public enum Detail {
  /** Which part each ray sees. Edges have no exact places. */
  PARTS,
  /** Where something begins and nothing is, exactly; nothing of what lies between. */
  OUTLINES,
  /** All edges with their exact places: outlines, seams, and folds with their depth. */
  ALL
}
