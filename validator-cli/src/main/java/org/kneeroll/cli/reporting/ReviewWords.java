package org.kneeroll.cli.reporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kneeroll.catalogue.origin.ResolvedValue;
import org.kneeroll.catalogue.reporting.Answer;
import org.kneeroll.catalogue.reporting.Answer.Evidence;
import org.kneeroll.catalogue.reporting.Answer.Gap;
import org.kneeroll.catalogue.reporting.Checklist;
import org.kneeroll.catalogue.reporting.ReportingReview.Reviewed;
import org.kneeroll.catalogue.reporting.Verdict;

/** The words that the formats for people have in common. */
final class ReviewWords {

  /** Said once in each of them, so that nobody takes the counts for a verdict on the exercises. */
  static final String CAVEAT =
      "The checklists were made for reports of trials. They ask whether something is said, not"
          + " whether it is right, and the counts rank nothing.";

  /** How many exercises are named before the others are only counted. */
  private static final int SHOWN = 3;

  private ReviewWords() {}

  static String verdict(Verdict verdict) {
    return verdict.word().replace('-', ' ');
  }

  /** The line below a checklist's name. */
  static String summary(Reviewed list) {
    int applying = list.answers().size() - list.count(Verdict.DOES_NOT_APPLY);
    return list.count(Verdict.MET)
        + " met, "
        + list.count(Verdict.PARTLY)
        + " partly, "
        + list.count(Verdict.MISSING)
        + " missing, of the "
        + applying
        + " items that apply to a leaflet; "
        + list.count(Verdict.DOES_NOT_APPLY)
        + " do not";
  }

  static String citation(Checklist checklist) {
    return checklist.citation() + ", doi:" + checklist.doi();
  }

  /** What is said, what is not, or why the item does not apply: one line each. */
  static List<String> details(Checklist.Item item, Answer answer) {
    if (answer.verdict() == Verdict.DOES_NOT_APPLY) {
      return List.of(Objects.requireNonNull(item.doesNotApply(), "reason"));
    }
    List<String> lines = new ArrayList<>();
    Map<String, List<Evidence>> said = new LinkedHashMap<>();
    for (Evidence evidence : answer.evidence()) {
      said.computeIfAbsent(evidence.what(), what -> new ArrayList<>()).add(evidence);
    }
    said.forEach((what, all) -> lines.add("said: " + said(what, all)));
    Map<String, List<Gap>> missing = new LinkedHashMap<>();
    for (Gap gap : answer.gaps()) {
      missing.computeIfAbsent(gap.what(), what -> new ArrayList<>()).add(gap);
    }
    missing.forEach((what, all) -> lines.add("missing: " + missing(what, all)));
    return lines;
  }

  private static String said(String what, List<Evidence> all) {
    Evidence first = all.get(0);
    String place = first.file() + ":" + first.line();
    return what + ", in " + who(all.stream().map(Evidence::exercise).toList(), place);
  }

  private static String missing(String what, List<Gap> all) {
    Gap first = all.get(0);
    return what
        + "; it would be `"
        + first.key()
        + "` in "
        + who(all.stream().map(Gap::exercise).toList(), first.file());
  }

  /** Which exercises, or else the place. */
  private static String who(List<String> exercises, String place) {
    List<String> ids = exercises.stream().distinct().toList();
    if (ids.size() == 1) {
      return place;
    }
    return ids.size() <= SHOWN + 1
        ? String.join(", ", ids)
        : String.join(", ", ids.subList(0, SHOWN)) + " and " + (ids.size() - SHOWN) + " more";
  }

  /** Amounts as they stand in the file, less the mark that the heading gives. */
  static String amounts(List<ResolvedValue> values) {
    List<String> words = new ArrayList<>();
    for (ResolvedValue value : values) {
      words.add(key(value) + " " + value.text().replace(" (proposed)", ""));
    }
    return String.join("; ", words);
  }

  /** The keys of amounts. */
  static String keys(List<ResolvedValue> values) {
    return String.join(", ", values.stream().map(ReviewWords::key).toList());
  }

  /** What a source says, with what it is about. */
  static String sourceSays(List<ResolvedValue> values) {
    return String.join(
        "; ",
        values.stream()
            .map(
                value -> {
                  String path = value.path().parent().toString();
                  String about = path.substring(path.lastIndexOf('.') + 1);
                  return "on " + about + ": " + value.text().replaceAll("\\s+", " ");
                })
            .toList());
  }

  private static String key(ResolvedValue value) {
    String path = value.path().toString();
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
