package org.kneeroll.cli.render;

import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.Note;

/** All words of a diagnostic, for reports that show no lines of the file. */
final class MessageText {

  private MessageText() {}

  /** The message with the words beside the mark, and a line for each note. */
  static String of(Diagnostic diagnostic) {
    String label = diagnostic.primary().text();
    StringBuilder text = new StringBuilder(diagnostic.message());
    text.append(label.isEmpty() ? "" : " (" + label + ")");
    for (Note note : diagnostic.notes()) {
      text.append('\n').append(note.kind().word()).append(": ").append(note.text());
    }
    return text.toString();
  }
}
