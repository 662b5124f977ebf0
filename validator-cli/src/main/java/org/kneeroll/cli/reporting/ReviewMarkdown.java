package org.kneeroll.cli.reporting;

import java.util.List;
import org.kneeroll.catalogue.reporting.Answer;
import org.kneeroll.catalogue.reporting.Checklist;
import org.kneeroll.catalogue.reporting.ExerciseAccount;
import org.kneeroll.catalogue.reporting.ReportingReview;
import org.kneeroll.catalogue.reporting.ReportingReview.Reviewed;
import org.kneeroll.cli.render.MarkdownEscape;

/** A review as a Markdown document, to go with a pull request or into a file of records. */
public final class ReviewMarkdown {

  private ReviewMarkdown() {}

  /** All of it. */
  public static String print(ReportingReview review) {
    StringBuilder out = new StringBuilder();
    out.append("# ").append(MarkdownEscape.of(review.id() + ": " + review.title())).append("\n\n");
    out.append(ReviewWords.CAVEAT).append('\n');
    for (Reviewed list : review.lists()) {
      Checklist checklist = list.checklist();
      out.append("\n## ").append(checklist.name()).append(", ").append(checklist.title());
      out.append("\n\n").append(ReviewWords.summary(list)).append(".\n\n");
      out.append("| item | about | verdict | what is said and what is missing |\n");
      out.append("|---|---|---|---|\n");
      for (int i = 0; i < list.answers().size(); i++) {
        row(out, checklist.items().get(i), list.answers().get(i));
      }
      out.append('\n').append(MarkdownEscape.of(ReviewWords.citation(checklist))).append(".\n");
    }
    out.append("\n## The exercises: who says what\n");
    review.exercises().forEach(account -> exercise(out, account));
    return out.toString();
  }

  private static void row(StringBuilder out, Checklist.Item item, Answer answer) {
    List<String> details =
        ReviewWords.details(item, answer).stream().map(MarkdownEscape::of).toList();
    out.append("| ").append(item.number());
    out.append(" | ").append(MarkdownEscape.of(item.asks()));
    out.append(" | ").append(ReviewWords.verdict(answer.verdict()));
    out.append(" | ").append(String.join("<br>", details)).append(" |\n");
  }

  private static void exercise(StringBuilder out, ExerciseAccount account) {
    out.append("\n### ")
        .append(MarkdownEscape.of(account.id() + ": " + account.name()))
        .append("\n\n");
    for (List<String> row : ReviewTable.rows(account)) {
      out.append("- ")
          .append(row.get(0))
          .append(": ")
          .append(MarkdownEscape.of(row.get(1)))
          .append('\n');
    }
  }
}
