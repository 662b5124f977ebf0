package org.kneeroll.leaflet.composition;

import static org.kneeroll.leaflet.composition.Components.required;

import java.util.ArrayList;
import java.util.List;
import org.kneeroll.core.exercise.Author;
import org.kneeroll.core.exercise.Picture;
import org.kneeroll.core.exercise.Status;
import org.kneeroll.core.leaflet.Brand;
import org.kneeroll.core.leaflet.Leaflet;
import org.kneeroll.leaflet.Block;
import org.kneeroll.leaflet.Block.Tone;
import org.kneeroll.leaflet.ComposedLeaflet;
import org.kneeroll.leaflet.Standing;

/** What a reader may know about the leaflet itself: its status, its makers, its dates. */
final class Imprint {

  private final Wording wording;
  private final AmountWords amounts;
  private final Leaflet leaflet;
  private final Standing standing;

  Imprint(Wording wording, Leaflet leaflet, Standing standing) {
    this.wording = wording;
    this.amounts = new AmountWords(wording);
    this.leaflet = leaflet;
    this.standing = standing;
  }

  /**
   * What stands under the title: that nobody may be given the leaflet where that is so, whether a
   * clinician has signed it, and its version.
   */
  List<Block> statusLines() {
    List<Block> lines = new ArrayList<>();
    if (standing.isDraft()) {
      lines.add(new Block.Paragraph(Tone.STRONG, wording.say("status.not-for-patients")));
      List<String> parts =
          standing.borrowed().stream()
              .map(section -> wording.say("status.borrowed." + section))
              .toList();
      lines.add(
          new Block.Paragraph(
              Tone.PLAIN, wording.say("status.borrowed", String.join("; ", parts))));
    }
    lines.add(new Block.Paragraph(Tone.STRONG, wording.say("status.line", status(), version())));
    return lines;
  }

  /** What pages say beside the body. */
  ComposedLeaflet.Running running(String id, Brand brand) {
    List<String> lines = new ArrayList<>();
    lines.add(wording.say("footer.leaflet", id, version(), status()));
    lines.add(
        wording.say(
            "footer.dates",
            wording.date(required(leaflet.updated(), "leaflet.updated")),
            wording.date(required(leaflet.nextReview(), "leaflet.nextReview"))));
    lines.addAll(brand.footer());
    return new ComposedLeaflet.Running(
        OneLine.of(lines), wording.say("footer.page"), wording.say("page.continued"));
  }

  /** Partners, for the end of the leaflet; empty without any. */
  List<Block> partners() {
    return leaflet.partners().isEmpty()
        ? List.of()
        : List.of(
            new Block.Heading(2, wording.say("partners.heading")),
            new Block.Items(false, leaflet.partners()));
  }

  /** Who made the leaflet, what they suggest themselves, its licence and interests. */
  List<Block> about(List<Programme.Entry> entries) {
    List<String> lines = new ArrayList<>(leaflet.credits());
    lines.addAll(text());
    lines.addAll(pictures(entries));
    lines.addAll(suggestions(entries));
    if (leaflet.disclosure() != null) {
      lines.add(leaflet.disclosure());
    }
    List<Block> blocks = new ArrayList<>();
    if (!lines.isEmpty()) {
      blocks.add(new Block.Heading(2, wording.say("about.heading")));
    }
    lines.forEach(line -> blocks.add(new Block.Paragraph(Tone.NOTE, line)));
    if (leaflet.otherFormats() != null) {
      blocks.add(new Block.Heading(2, wording.say("formats.heading")));
      blocks.add(new Block.Paragraph(Tone.PLAIN, leaflet.otherFormats()));
    }
    return blocks;
  }

  /** Author and licence, on one line; a leaflet that stands alone may have neither. */
  private List<String> text() {
    List<String> text = new ArrayList<>();
    Author author = leaflet.author();
    if (author != null) {
      text.add(
          wording.say(
              "about.author",
              required(author.name(), "leaflet.author.name"),
              Sentences.open(required(author.role(), "leaflet.author.role"))));
    }
    if (leaflet.licence() != null) {
      text.add(wording.say("about.licence", leaflet.licence()));
    }
    return text.isEmpty() ? List.of() : List.of(String.join(" ", text));
  }

  /** Whose pictures are shown in place of drawings, and under which licence. */
  private List<String> pictures(List<Programme.Entry> entries) {
    List<String> lines = new ArrayList<>();
    for (Programme.Entry entry : entries) {
      Picture picture = entry.exercise().picture();
      if (picture != null) {
        String licence = required(picture.licence(), entry.path("picture.licence"));
        lines.add(
            picture.by() == null
                ? wording.say("about.picture", entry.name(), licence)
                : wording.say("about.picture.by", entry.name(), picture.by(), licence));
      }
    }
    return lines;
  }

  private List<String> suggestions(List<Programme.Entry> entries) {
    List<String> suggestions = new ArrayList<>();
    if (entries.stream().anyMatch(entry -> Suggestions.isAny(entry.dose()))) {
      suggestions.add(wording.say("about.suggested"));
    }
    List<Integer> numbers =
        entries.stream().filter(Imprint::suggestsExtent).map(Programme.Entry::number).toList();
    if (!numbers.isEmpty()) {
      suggestions.add(wording.say("about.suggested.movement", amounts.exercises(numbers)));
    }
    return suggestions;
  }

  private static boolean suggestsExtent(Programme.Entry entry) {
    return Suggestions.isExtent(required(entry.exercise().movement(), entry.path("movement")));
  }

  private String version() {
    return required(leaflet.version(), "leaflet.version");
  }

  private String status() {
    if (required(leaflet.status(), "leaflet.status") == Status.RETIRED) {
      return wording.say("status.retired");
    }
    Standing.Approval approval = standing.approval();
    if (approval == null) {
      return wording.say("status.draft");
    }
    return wording.say(
        approval.ownWork() ? "status.written" : "status.reviewed",
        approval.name(),
        approval.role(),
        wording.date(approval.date()));
  }
}
