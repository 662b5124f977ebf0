package org.kneeroll.cli.render;

/** What reports call the tool that made them. */
public final class Product {

  /** Its name. */
  public static final String NAME = "Kneeroll";

  /** Its version, by Semantic Versioning. */
  public static final String VERSION = "0.1.0-SNAPSHOT";

  private Product() {}
}
