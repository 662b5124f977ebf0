package org.kneeroll.catalogue.intake;

import org.kneeroll.core.exercise.Term;

/** A public catalogue whose records can be brought in. */
public enum PublicCatalogue implements Term {
  /** One array in {@code dist/exercises.json}, or a folder of single files. */
  FREE_EXERCISE_DB("Free Exercise DB", "https://github.com/yuhonas/free-exercise-db", "category"),
  /** One array in {@code exercises.json} of a release, or a folder of single files. */
  OPEN_EXERCISE_DB(
      "Open Exercise DB", "https://github.com/erikpr1994/open-exercise-db", "modality");

  /** Both are dedicated to the public domain, with the identifier that SPDX gives to that text. */
  static final String LICENCE = "Unlicense";

  private final String title;
  private final String address;
  private final String sortKey;

  PublicCatalogue(String title, String address, String sortKey) {
    this.title = title;
    this.address = address;
    this.sortKey = sortKey;
  }

  @Override
  public String word() {
    return Term.wordOf(this);
  }

  /** What it calls itself. */
  public String title() {
    return title;
  }

  /** Where it is published. */
  public String address() {
    return address;
  }

  /** The key under which a record says what sort of exercise it is. */
  String sortKey() {
    return sortKey;
  }
}
