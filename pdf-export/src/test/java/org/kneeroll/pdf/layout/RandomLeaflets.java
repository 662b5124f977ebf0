package org.kneeroll.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.kneeroll.leaflet.Block;
import org.kneeroll.leaflet.Block.Tone;
import org.kneeroll.leaflet.Block.Urgency;
import org.kneeroll.leaflet.Block.Width;
import org.kneeroll.leaflet.ComposedLeaflet;
import org.kneeroll.pdf.SampleLeaflets;

/** Leaflets of every shape from a seed. Each word has a number, so that none is like another. */
public final class RandomLeaflets {

  private static final String[] SYLLABLES = {
    "knee", "roll", "back", "hip", "slow", "ly", "bend", "a", "stretch", "ing", "до", "γό", "ế"
  };

  private final Random random;
  private int words;
  private int fields;
  private int exercises;

  private RandomLeaflets(long seed) {
    this.random = new Random(seed);
  }

  public static ComposedLeaflet of(long seed) {
    return new RandomLeaflets(seed).leaflet();
  }

  private ComposedLeaflet leaflet() {
    List<Block> body = new ArrayList<>();
    int sections = 1 + random.nextInt(5);
    for (int i = 0; i < sections; i++) {
      body.add(new Block.Heading(2, text(6)));
      int blocks = 1 + random.nextInt(6);
      for (int k = 0; k < blocks; k++) {
        body.add(random.nextInt(3) == 0 ? exercise() : block(true));
      }
    }
    String title = text(12);
    if (random.nextInt(3) == 0) {
      body.add(new Block.Heading(2, text(3)));
      body.add(table());
    }
    return SampleLeaflets.leaflet("random", title, body);
  }

  private Block block(boolean panels) {
    return switch (random.nextInt(panels ? 7 : 5)) {
      case 0 -> new Block.Paragraph(tone(), text(panels ? 90 : 30));
      case 1 -> new Block.Items(random.nextBoolean(), texts(panels ? 9 : 4, panels ? 25 : 12));
      case 2 -> fields();
      case 3 -> facts();
      case 4 -> new Block.Paragraph(Tone.PLAIN, random.nextInt(4) == 0 ? " " : text(30));
      case 5 -> new Block.Picture(SampleLeaflets.drawing(), text(5));
      default -> panel();
    };
  }

  private Block.Exercise exercise() {
    List<Block> content = new ArrayList<>();
    int blocks = 1 + random.nextInt(4);
    for (int i = 0; i < blocks; i++) {
      content.add(block(false));
    }
    Block.Picture picture =
        random.nextBoolean() ? new Block.Picture(SampleLeaflets.drawing(), text(4)) : null;
    return new Block.Exercise(++exercises, new Block.Heading(3, text(9)), picture, content);
  }

  private Block.Panel panel() {
    List<Block> content = new ArrayList<>();
    if (random.nextBoolean()) {
      content.add(new Block.Heading(3, text(8)));
    }
    int blocks = 1 + random.nextInt(3);
    for (int i = 0; i < blocks; i++) {
      content.add(block(false));
    }
    content.add(new Block.Paragraph(Tone.PLAIN, text(12)));
    return new Block.Panel(oneOf(List.of(Urgency.values())), content);
  }

  private Block.Fields fields() {
    List<Block.Field> row = new ArrayList<>();
    int count = 1 + random.nextInt(6);
    for (int i = 0; i < count; i++) {
      String value = random.nextInt(3) == 0 ? text(4) : "";
      Width width = oneOf(List.of(Width.values()));
      row.add(new Block.Field("field" + ++fields, text(3), text(5), value, width));
    }
    return new Block.Fields(row);
  }

  private Block.Facts facts() {
    List<Block.Fact> facts = new ArrayList<>();
    int count = 1 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      String link = random.nextBoolean() ? "https://example.org/" + i : null;
      facts.add(new Block.Fact(text(random.nextInt(8) == 0 ? 20 : 2), text(14), link));
    }
    return new Block.Facts(facts);
  }

  private Block.Table table() {
    List<Block.ColumnHeading> columns = new ArrayList<>();
    int width = 1 + random.nextInt(10);
    for (int i = 0; i < width; i++) {
      // Wide words of a narrow column would need more height than a page has.
      columns.add(new Block.ColumnHeading("Pain " + (i + 1), text(4)));
    }
    List<Block.Row> rows = new ArrayList<>();
    int height = 1 + random.nextInt(40);
    for (int i = 0; i < height; i++) {
      List<Block.Field> row = new ArrayList<>();
      for (int k = 0; k < width; k++) {
        row.add(new Block.Field("field" + ++fields, text(2), text(5), "", Width.SHORT));
      }
      rows.add(new Block.Row("Day " + (i + 1), row));
    }
    return new Block.Table(text(1), columns, rows);
  }

  private Tone tone() {
    return oneOf(List.of(Tone.values()));
  }

  private <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private List<String> texts(int most, int mostWords) {
    List<String> texts = new ArrayList<>();
    int count = 1 + random.nextInt(most);
    for (int i = 0; i < count; i++) {
      texts.add(text(mostWords));
    }
    return texts;
  }

  private String text(int mostWords) {
    StringBuilder text = new StringBuilder();
    int count = 1 + random.nextInt(mostWords);
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : " ");
      int syllables = 1 + random.nextInt(random.nextInt(40) == 0 ? 60 : 4);
      for (int k = 0; k < syllables; k++) {
        text.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      }
      text.append(++words);
    }
    return text.toString();
  }
}
