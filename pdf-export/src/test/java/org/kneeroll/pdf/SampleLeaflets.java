package org.kneeroll.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.drawing.Bitmap;
import org.kneeroll.core.drawing.Colour;
import org.kneeroll.core.drawing.Drawing;
import org.kneeroll.core.drawing.Outline;
import org.kneeroll.core.drawing.Shape;
import org.kneeroll.core.leaflet.Masthead;
import org.kneeroll.leaflet.Block;
import org.kneeroll.leaflet.Block.Tone;
import org.kneeroll.leaflet.Block.Urgency;
import org.kneeroll.leaflet.Block.Width;
import org.kneeroll.leaflet.ComposedLeaflet;
import org.kneeroll.leaflet.Look;
import org.kneeroll.pdf.file.Attachment;

/** Leaflets for tests, made by hand so that no other module's content can change them. */
public final class SampleLeaflets {

  private SampleLeaflets() {}

  /** A leaflet with every kind of block, on several pages, in words of several scripts. */
  public static ComposedLeaflet rich() {
    List<Block> body = new ArrayList<>();
    body.add(
        new Block.Paragraph(
            Tone.LEAD,
            "These exercises help you to move again after a spell of lower back pain. Do them on a"
                + " bed or a mat, slowly and without forcing."));
    body.add(patient());
    body.add(emergency());
    body.add(caution());
    body.add(new Block.Heading(2, "Lying on your back"));
    body.add(exercise(1, "Knee roll", drawing(), List.of("reps", "sets", "times-a-day")));
    body.add(exercise(2, "Single knee hug", drawing(), List.of("reps", "hold", "times-a-day")));
    body.add(exercise(3, "Double knee hug", null, List.of("reps", "hold")));
    body.add(new Block.Heading(2, "Lying on your front"));
    body.add(
        new Block.Paragraph(
            Tone.PLAIN, "Rest your forehead on your hands between the repetitions."));
    body.add(exercise(4, "Back extension, lying", null, List.of("reps", "sets", "hold")));
    body.add(exercise(5, "Back extension, standing", Drawing.of(dots()), List.of("reps")));
    body.add(new Block.Heading(2, "General activity"));
    body.add(
        new Block.Items(
            false,
            List.of(
                "Walk a little every day, and a little further each week.",
                "Change your position every 20–30 minutes.",
                "Swim, cycle or garden as soon as you feel able to.")));
    body.add(new Block.Picture(drawing(), "A person walking, one arm swinging forward."));
    body.add(
        new Block.Paragraph(
            Tone.PLAIN,
            "Also in print: «Упражнения для спины» (русский), «Ασκήσεις για τη μέση» (ελληνικά),"
                + " “Bài tập cho lưng” (Tiếng Việt), “Ymarferion i’r cefn” (Cymraeg: ŵ, ŷ)."
                + " Bend ≤ 45°, hold ≥ 5 s, knee → chest."));
    body.add(new Block.Heading(2, "Referring yourself"));
    body.add(
        new Block.Facts(
            List.of(
                new Block.Fact("Telephone", "01632 960 000", "tel:+441632960000"),
                new Block.Fact("Web", "www.example.org/physio", "https://www.example.org/physio"),
                new Block.Fact("Open", "Monday to Friday, 8.30 am to 5 pm", null))));
    body.add(new Block.Heading(2, "About this leaflet"));
    body.add(
        new Block.Paragraph(
            Tone.NOTE, "Written for tests. The words of the exercises are not advice."));
    return leaflet("rich", "Exercises for acute lower back pain", body);
  }

  /** Two files that a leaflet may have been made from. */
  public static List<Attachment> attachments() {
    return List.of(
        new Attachment(
            "leaflets/rich.yaml",
            "application/yaml",
            "Source of the leaflet",
            "title: Exercises for acute lower back pain\n".getBytes(StandardCharsets.UTF_8)),
        new Attachment(
            "exercises/knee-roll.yaml",
            "application/yaml",
            "Source of an exercise",
            "name: Knee roll\n".getBytes(StandardCharsets.UTF_8)));
  }

  /** A leaflet with a diary of some days for some exercises. */
  public static ComposedLeaflet diary(int days, int exercises) {
    List<Block.ColumnHeading> columns = new ArrayList<>();
    for (int i = 1; i <= exercises; i++) {
      columns.add(new Block.ColumnHeading(Integer.toString(i), "Exercise " + i + ", Knee roll"));
    }
    columns.add(new Block.ColumnHeading("Pain after", "Pain after, 0 to 10"));
    List<Block.Row> rows = new ArrayList<>();
    for (int day = 1; day <= days; day++) {
      List<Block.Field> fields = new ArrayList<>();
      for (int i = 1; i <= columns.size(); i++) {
        fields.add(
            new Block.Field(
                "diary.day-" + day + ".column-" + i,
                "Column " + i,
                "Day " + day + ", column " + i,
                "",
                Width.SHORT));
      }
      rows.add(new Block.Row(Integer.toString(day), fields));
    }
    List<Block> body = new ArrayList<>();
    body.add(new Block.Heading(2, "Diary"));
    body.add(new Block.Paragraph(Tone.PLAIN, "Write down what you do each day."));
    body.add(new Block.Table("Day", columns, rows));
    return leaflet("diary", "Exercises with a diary", body);
  }

  /** The same look and footer around any body. */
  public static ComposedLeaflet leaflet(String id, String title, List<Block> body) {
    return new ComposedLeaflet(
        id,
        "en-GB",
        title,
        "3",
        look(),
        body,
        new ComposedLeaflet.Running(
            List.of(
                "Version 3 · Not clinically reviewed",
                "Written January 2026 · Next review by January 2028"),
            "Page {page} of {pages}",
            "{heading} (continued)"));
  }

  public static Look look() {
    return new Look(
        "camden-style",
        Colour.parse("#3F4F8C"),
        Colour.WHITE,
        Colour.parse("#E4572E"),
        Colour.parse("#1F2430"),
        new Block.Picture(logo(), "Logo of Riverside Physiotherapy"),
        Masthead.BAND,
        List.of("Riverside Physiotherapy", "Musculoskeletal service"));
  }

  public static Block.Panel patient() {
    return new Block.Panel(
        Urgency.CALM,
        List.of(
            new Block.Heading(2, "Your details"),
            new Block.Fields(
                List.of(
                    new Block.Field("patient.name", "Name", "Your name", "", Width.LONG),
                    new Block.Field("patient.date", "Date", "Date of today", "", Width.MEDIUM),
                    new Block.Field(
                        "clinician",
                        "Clinician",
                        "Name of your clinician",
                        "Zoë Łukasiewicz",
                        Width.LONG)))));
  }

  public static Block.Panel emergency() {
    return new Block.Panel(
        Urgency.EMERGENCY,
        List.of(
            new Block.Heading(2, "Get help now"),
            new Block.Paragraph(Tone.STRONG, "Call 999 or go to A&E if you notice any of these:"),
            new Block.Items(
                false,
                List.of(
                    "numbness between your legs or around your back passage",
                    "loss of control of your bladder or bowels, or you cannot pass water",
                    "weakness in both legs that is getting worse"))));
  }

  public static Block.Panel caution() {
    return new Block.Panel(
        Urgency.CAUTION,
        List.of(
            new Block.Heading(2, "Stop and ask"),
            new Block.Paragraph(
                Tone.PLAIN,
                "Stop an exercise and ask your clinician if pain spreads further down your leg, or"
                    + " if it is worse the next day.")));
  }

  public static Block.Exercise exercise(
      int number, String name, @Nullable Drawing picture, List<String> fields) {
    String id = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    List<Block.Field> boxes = new ArrayList<>();
    for (String field : fields) {
      String label = label(field);
      boxes.add(
          new Block.Field(
              id + "." + field,
              label,
              number + ". " + name + ": " + label,
              field.equals("reps") ? "10 to 15" : "",
              Width.SHORT));
    }
    return new Block.Exercise(
        number,
        new Block.Heading(3, name),
        picture == null
            ? null
            : new Block.Picture(picture, "A person doing the exercise " + name + "."),
        List.of(
            new Block.Paragraph(Tone.PLAIN, "Gently turns the lower back from side to side."),
            new Block.Items(
                true,
                List.of(
                    "Lie on your back with your knees bent and your feet flat.",
                    "Let both knees roll slowly to one side, only as far as is comfortable, and"
                        + " keep your shoulders on the bed.",
                    "Bring your knees back to the middle, then do the same to the other side.")),
            new Block.Paragraph(Tone.STRONG, "10 to 15 times on each side, twice a day."),
            new Block.Fields(boxes)));
  }

  private static String label(String field) {
    return switch (field) {
      case "reps" -> "Reps";
      case "sets" -> "Sets";
      case "hold" -> "Hold";
      default -> "Times a day";
    };
  }

  /** A lying figure, roughly. */
  public static Drawing drawing() {
    Colour skin = Colour.parse("#A5694F");
    Colour cloth = Colour.parse("#3F4F8C");
    Outline body =
        new Outline(
            List.of(
                new Outline.Move(30, 62),
                new Outline.Line(90, 62),
                new Outline.Line(125, 30),
                new Outline.Line(150, 64)));
    return new Drawing(
        180,
        90,
        List.of(
            new Shape.Fill(Outline.rectangle(0, 72, 180, 6), Colour.parse("#DCE1EC"), false),
            new Shape.Stroke(body, cloth, 12),
            new Shape.Fill(Outline.circle(16, 58, 12), skin, false)));
  }

  /** Colours from left to right, fading out from top to bottom. */
  public static Bitmap dots() {
    int columns = 180;
    int rows = 90;
    byte[] colours = new byte[columns * rows * Bitmap.CHANNELS];
    byte[] opacity = new byte[columns * rows];
    for (int i = 0; i < opacity.length; i++) {
      colours[i * Bitmap.CHANNELS] = (byte) (i % columns);
      colours[i * Bitmap.CHANNELS + 1] = (byte) (i / columns * 2);
      colours[i * Bitmap.CHANNELS + 2] = (byte) (i * 7);
      opacity[i] = (byte) (255 - i / columns);
    }
    return Bitmap.of(columns, rows, colours, opacity);
  }

  private static Drawing logo() {
    return new Drawing(
        100,
        40,
        List.of(
            new Shape.Fill(Outline.circle(20, 20, 18), Colour.parse("#3F4F8C"), false),
            new Shape.Fill(Outline.rectangle(16, 8, 8, 24), Colour.WHITE, false),
            new Shape.Fill(Outline.rectangle(8, 16, 24, 8), Colour.WHITE, false),
            new Shape.Fill(Outline.rectangle(46, 12, 50, 6), Colour.parse("#3F4F8C"), false),
            new Shape.Fill(Outline.rectangle(46, 24, 36, 6), Colour.parse("#E4572E"), false)));
  }
}
