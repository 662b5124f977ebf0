package org.kneeroll.pdf.read;

/** Why a file cannot be read as a leaflet. */
public enum Obstacle {
  /** There are no bytes in it. */
  EMPTY("it is empty: it was not saved or sent to its end; ask for it once more"),
  /** It does not begin as a PDF does. */
  NOT_A_PDF(
      "it is not a PDF, nor form data from one (FDF, XFDF): look at it yourself, or ask for the"
          + " leaflet as it was filled in and saved"),
  /** Its objects cannot be found. */
  DAMAGED("it is damaged: open it in a viewer and save it again, or ask for it once more"),
  /** It opens with a password only, and none or a wrong one was given. */
  LOCKED("it is locked: give its password with --password"),
  /** Nothing in it says that Kneeroll made it. */
  NOT_A_LEAFLET(
      "it is not a leaflet that Kneeroll made, or it was printed into a new PDF: fill in the"
          + " leaflet itself, and save it"),
  /** It is nothing but pictures of pages. */
  SCAN(
      "it is a picture of paper (a scan): read it yourself, or ask for the file that was filled"
          + " in"),
  /** Kneeroll made it, and its fields are gone. */
  FLATTENED(
      "its fields were turned into plain text (flattened): ask for the file as it was saved, not"
          + " printed"),
  /** It was made by a version of Kneeroll that writes other records. */
  NEWER("a newer version of Kneeroll made it: read it with that version"),
  /** It is larger, or unpacks to more, than any leaflet. */
  TOO_LARGE("it is larger than any leaflet: it was not opened"),
  /** Its fields are nested or numbered as in no leaflet. */
  TANGLED(
      "its pages or fields are tangled: they are nested too deeply, lead in circles or are too"
          + " many"),
  /** It is XML that defines entities of its own, which may grow or lead elsewhere. */
  DECLARING("it begins with a document type, as no form data does: it was not read"),
  /** It took longer than any leaflet. */
  TOO_SLOW("it took too long to read: it was given up");

  private final String message;

  Obstacle(String message) {
    this.message = message;
  }

  /** What is wrong with the file and what to do, for a person: lower case, no full stop. */
  public String message() {
    return message;
  }
}
