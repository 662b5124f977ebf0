package org.kneeroll.cli.reporting;

import java.util.List;
import org.kneeroll.catalogue.origin.ResolvedValue;
import org.kneeroll.catalogue.reporting.Answer;
import org.kneeroll.catalogue.reporting.Checklist;
import org.kneeroll.catalogue.reporting.ExerciseAccount;
import org.kneeroll.catalogue.reporting.ReportingReview;
import org.kneeroll.catalogue.reporting.ReportingReview.Reviewed;
import org.kneeroll.catalogue.reporting.Verdict;
import org.kneeroll.cli.render.JsonDocument;
import tools.jackson.core.JsonGenerator;

/** A review for programs, with all evidence and all gaps. */
public final class ReviewJson {

  private static final int VERSION = 1;

  private ReviewJson() {}

  /** The whole document. */
  public static String print(ReportingReview review) {
    return JsonDocument.print(
        VERSION,
        json -> {
          json.writeStringProperty("leaflet", review.id());
          json.writeStringProperty("title", review.title());
          json.writeArrayPropertyStart("checklists");
          review.lists().forEach(list -> write(json, list));
          json.writeEndArray();
          json.writeArrayPropertyStart("exercises");
          review.exercises().forEach(account -> write(json, account));
          json.writeEndArray();
        });
  }

  private static void write(JsonGenerator json, Reviewed list) {
    json.writeStartObject();
    json.writeStringProperty("name", list.checklist().name());
    json.writeStringProperty("title", list.checklist().title());
    json.writeStringProperty("citation", list.checklist().citation());
    json.writeStringProperty("doi", list.checklist().doi());
    json.writeObjectPropertyStart("counts");
    for (Verdict verdict : Verdict.values()) {
      json.writeNumberProperty(verdict.word(), list.count(verdict));
    }
    json.writeEndObject();
    json.writeArrayPropertyStart("items");
    for (int i = 0; i < list.answers().size(); i++) {
      write(json, list.checklist().items().get(i), list.answers().get(i));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Checklist.Item item, Answer answer) {
    json.writeStartObject();
    json.writeStringProperty("number", item.number());
    json.writeStringProperty("asks", item.asks());
    json.writeStringProperty("verdict", answer.verdict().word());
    if (item.doesNotApply() != null) {
      json.writeStringProperty("because", item.doesNotApply());
    }
    json.writeArrayPropertyStart("evidence");
    for (Answer.Evidence evidence : answer.evidence()) {
      json.writeStartObject();
      json.writeStringProperty("exercise", evidence.exercise());
      json.writeStringProperty("what", evidence.what());
      json.writeStringProperty("file", evidence.file());
      json.writeNumberProperty("line", evidence.line());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("gaps");
    for (Answer.Gap gap : answer.gaps()) {
      json.writeStartObject();
      json.writeStringProperty("exercise", gap.exercise());
      json.writeStringProperty("what", gap.what());
      json.writeStringProperty("key", gap.key());
      json.writeStringProperty("file", gap.file());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, ExerciseAccount account) {
    json.writeStartObject();
    json.writeStringProperty("id", account.id());
    json.writeStringProperty("name", account.name());
    write(json, "sources", account.sources());
    values(json, "stated", account.stated());
    values(json, "proposed", account.proposed());
    values(json, "blank", account.blank());
    values(json, "unknown", account.unknown());
    write(json, "not-written", account.notWritten());
    values(json, "source-says", account.sourceSays());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, String key, List<String> words) {
    json.writeArrayPropertyStart(key);
    words.forEach(json::writeString);
    json.writeEndArray();
  }

  private static void values(JsonGenerator json, String key, List<ResolvedValue> values) {
    json.writeArrayPropertyStart(key);
    for (ResolvedValue value : values) {
      json.writeStartObject();
      json.writeStringProperty("path", value.path().toString());
      json.writeStringProperty("text", value.text());
      json.writeStringProperty("file", value.origin().file());
      json.writeNumberProperty("line", value.origin().line());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
