package org.kneeroll.cli.render;

import java.util.List;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.Label;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.diagnostic.SourceText;
import org.kneeroll.core.diagnostic.Span;
import org.kneeroll.core.diagnostic.Suggestion;

/** Diagnostics for the printers to print. */
final class Samples {

  private Samples() {}

  static Diagnostic movementTooLarge() {
    SourceText file =
        SourceText.of(
            "exercises/knee-roll.yaml",
            "\n".repeat(18)
                + """
                movement:
                  spine: rotation
                  thighs: up to 70 deg from upright
                dose: {reps: 10}
                """);
    return new Diagnostic(
        RuleId.of("movement-too-large"),
        Severity.ERROR,
        "70 deg is more than a small movement",
        mark(file, "up to 70 deg", "in the acute stage the limit for a roll is 45 deg"),
        List.of(),
        List.of(
            Note.source("knee rocks, Dr Gina Bernal, 2025"),
            Note.help("write `up to 45 deg`, or have a named reviewer set another limit")),
        List.of());
  }

  static Diagnostic keyTwice() {
    SourceText file = SourceText.of("leaflets/a.yaml", "title: A\nstatus: draft\ntitle: B\n");
    return new Diagnostic(
        RuleId.of("duplicate-key"),
        Severity.ERROR,
        "`title` stands here a second time",
        new Label(file, new Span(23, 28), ""),
        List.of(new Label(file, new Span(0, 5), "it stands here first")),
        List.of(Note.help("keep one of the two")),
        List.of(new Suggestion("delete the second", new Span(23, 32), "", false)));
  }

  static Diagnostic inheritedFromAnotherFile() {
    SourceText parent = SourceText.of("exercises/parent.yaml", "dose: {reps: many}\n");
    SourceText child = SourceText.of("exercises/child.yaml", "# child\nvariant-of: parent\n");
    return new Diagnostic(
        RuleId.of("not-a-number"),
        Severity.WARNING,
        "`many` is no number of repetitions",
        mark(parent, "many", "expected a number or a range"),
        List.of(mark(child, "parent", "inherited here")),
        List.of(),
        List.of());
  }

  static Diagnostic of(String line, String marked) {
    SourceText file = SourceText.of("x.yaml", line);
    return advice(mark(file, marked, "here"));
  }

  static Diagnostic advice(Label label) {
    return new Diagnostic(
        RuleId.of("look-here"),
        Severity.ADVICE,
        "have a look",
        label,
        List.of(),
        List.of(),
        List.of());
  }

  static Label mark(SourceText file, String marked, String text) {
    int start = file.text().indexOf(marked);
    return new Label(file, new Span(start, start + marked.length()), text);
  }

  static List<Diagnostic> all() {
    SourceText file =
        SourceText.of("exercises/long.yaml", "purpose: >-\n  first line\n  second line\n");
    return List.of(
        movementTooLarge(),
        keyTwice(),
        inheritedFromAnotherFile(),
        of("name: 日本語 é e\u0301 👩‍⚕️ roll # 😀", "roll"),
        of("name:\troll\tand\troll", "and"),
        of("name: a\u0000b\u001B[31mred\u202Eevil", "red"),
        of("x: " + "left ".repeat(40) + "middle" + " right".repeat(40), "middle"),
        advice(new Label(file, new Span(9, 36), "a folded text")),
        advice(new Label(file, new Span(39, 39), "the end of the file")),
        advice(new Label(SourceText.of("big.yaml", ""), new Span(0, 0), "not shown")));
  }
}
