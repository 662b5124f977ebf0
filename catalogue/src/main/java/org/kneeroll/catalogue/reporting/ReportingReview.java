package org.kneeroll.catalogue.reporting;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.library.Library;

/**
 * A leaflet held against the checklists, item by item.
 *
 * @param id of the leaflet
 * @param title of the leaflet; empty if it has none
 * @param lists one for each checklist
 * @param exercises what is known of each, in reading order
 */
public record ReportingReview(
    String id, String title, List<Reviewed> lists, List<ExerciseAccount> exercises) {

  /** Copies the lists. */
  public ReportingReview {
    lists = List.copyOf(lists);
    exercises = List.copyOf(exercises);
  }

  /**
   * One checklist with its answers.
   *
   * @param checklist the checklist
   * @param answers one for each of its items, in the same order
   */
  public record Reviewed(Checklist checklist, List<Answer> answers) {

    /** Copies the list. */
    public Reviewed {
      answers = List.copyOf(answers);
      if (answers.size() != checklist.items().size()) {
        throw new IllegalArgumentException(
            answers.size() + " answers for " + checklist.items().size() + " items");
      }
    }

    /** How many items have an answer of a kind. */
    public int count(Verdict verdict) {
      return (int) answers.stream().filter(answer -> answer.verdict() == verdict).count();
    }
  }

  /**
   * Holds a leaflet against CERT and TIDieR.
   *
   * @param library the one that the leaflet was taken from
   * @throws IllegalArgumentException if the item is not a leaflet, or cannot be read as one
   */
  public static ReportingReview of(Library library, Item<?> leaflet) {
    Programme programme = Programme.of(library, leaflet);
    Questions questions = new Questions(programme);
    List<Reviewed> lists = new ArrayList<>();
    for (Checklist checklist : List.of(Checklist.cert(), Checklist.tidier())) {
      lists.add(
          new Reviewed(
              checklist, checklist.items().stream().map(item -> answer(questions, item)).toList()));
    }
    String title = programme.leaflet().title();
    return new ReportingReview(
        programme.id(),
        title == null ? "" : title,
        lists,
        programme.exercises().stream().map(ExerciseAccount::of).toList());
  }

  private static Answer answer(Questions questions, Checklist.Item item) {
    Question question = item.question();
    return question == null
        ? new Answer(Verdict.DOES_NOT_APPLY, List.of(), List.of())
        : questions.answer(question);
  }
}
