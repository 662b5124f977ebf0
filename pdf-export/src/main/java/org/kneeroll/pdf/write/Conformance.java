package org.kneeroll.pdf.write;

/** Which standards a file claims to keep. */
public enum Conformance {
  /** PDF/UA-1, ISO 14289-1: it can be read with a screen reader. */
  UA_1,
  /** Also PDF/A-2a, ISO 19005-2: it can be read in many years. */
  UA_1_AND_A_2A
}
