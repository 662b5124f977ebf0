package org.kneeroll.catalogue.triage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.check.Report;
import org.kneeroll.catalogue.library.CatalogueFile;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.core.catalogue.CatalogueSettings;
import org.kneeroll.core.catalogue.Waiver;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.Target;
import org.kneeroll.core.exercise.Review;

/** The rules that named reviewers let single files of a catalogue break. */
final class Waivers {

  private record Signed(Item<?> settings, int index, Waiver waiver, Review review) {}

  private final List<Signed> signed = new ArrayList<>();
  private final Set<Signed> used = new HashSet<>();
  private final Library library;
  private final Rulebook rules;
  private final Report report;

  Waivers(Library library, Report report, Rulebook rules) {
    this.library = library;
    this.rules = rules;
    this.report = report;
    for (Item<?> item : library.settingsItems()) {
      if (item.value().orElse(null) instanceof CatalogueSettings settings) {
        read(item, settings.waivers());
      }
    }
  }

  private void read(Item<?> item, List<Waiver> waivers) {
    for (int i = 0; i < waivers.size(); i++) {
      Review review = waivers.get(i).review();
      if (waivers.get(i).isSigned() && review != null) {
        signed.add(new Signed(item, i, waivers.get(i), review));
      }
    }
  }

  /** Who answers for a diagnostic, when and why; empty if nobody does. */
  Optional<String> waives(Diagnostic diagnostic) {
    if (signed.isEmpty() || rules.isForm(diagnostic.rule())) {
      return Optional.empty();
    }
    Optional<String> id = library.holding(diagnostic.primary().source()).map(CatalogueFile::id);
    for (Signed one : signed) {
      if (id.isPresent()
          && id.get().equals(one.waiver().in())
          && diagnostic.rule().name().equals(one.waiver().rule())) {
        used.add(one);
        Review review = one.review();
        return Optional.of(
            review.because()
                + " ("
                + review.reviewer()
                + ", "
                + review.role()
                + ", "
                + review.date()
                + ")");
      }
    }
    return Optional.empty();
  }

  /** Gives what is wrong with the waivers: after all diagnostics were asked for. */
  void reportProblems(Consumer<Diagnostic> out) {
    for (Signed one : signed) {
      if (report.items().stream().noneMatch(item -> item.file() == one.settings().file())) {
        continue;
      }
      ModelPath place = ModelPath.of("waivers").index(one.index());
      Target rule = new Target.Value(place.key("rule"));
      String name = String.valueOf(one.waiver().rule());
      Optional<RuleDoc> doc = rules.find(name);
      if (doc.isEmpty()) {
        diagnose(one, ProjectAllowances.unknown(name, rule, rules), out);
      } else if (rules.isForm(doc.get().id())) {
        diagnose(
            one,
            Finding.of(TriageRule.NOT_SUPPRESSIBLE.doc(), rule, "`" + name + "` cannot be waived")
                .with(
                    Note.help(
                        "mend what it finds: without that, the file cannot be read or printed")),
            out);
      } else if (!used.contains(one) && wasRead(one.waiver().in())) {
        diagnose(
            one,
            Finding.of(
                    TriageRule.UNUSED_SUPPRESSION.doc(),
                    rule,
                    "`" + name + "` finds nothing in `" + one.waiver().in() + "`")
                .with(Note.help("take the waiver out, or name the file that it is for")),
            out);
      }
    }
  }

  /** Whether a file was looked at and read whole; a file that is not there counts as well. */
  private boolean wasRead(@Nullable String id) {
    return report.items().stream()
        .filter(item -> item.id().equals(id))
        .allMatch(item -> item.file().content().diagnostics().isEmpty());
  }

  private static void diagnose(Signed one, Finding finding, Consumer<Diagnostic> out) {
    one.settings().diagnose(finding).ifPresent(out);
  }
}
