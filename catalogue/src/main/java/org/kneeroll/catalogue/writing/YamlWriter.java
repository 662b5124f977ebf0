package org.kneeroll.catalogue.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kneeroll.catalogue.source.ScalarKind;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.comments.CommentLine;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.emitter.Emitter;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.serializer.Serializer;

/** Writes what is to stand in a file as YAML 1.2. */
public final class YamlWriter {

  /** A list of words is written in brackets up to this many characters. */
  private static final int SHORT_LIST = 72;

  private static final DumpSettings SETTINGS =
      DumpSettings.builder()
          .setDumpComments(true)
          .setIndent(2)
          .setIndicatorIndent(2)
          .setIndentWithIndicator(true)
          .setBestLineBreak("\n")
          // Long sentences stay on one line: a folded quotation is hard to edit.
          .setWidth(1 << 20)
          .build();

  private YamlWriter() {}

  /**
   * The whole file, with a line break at its end.
   *
   * @param remarks comments at the beginning of the file, one on a line
   */
  public static String write(Written.Keys content, List<String> remarks) {
    StringBuilder out = new StringBuilder();
    for (String remark : remarks) {
      out.append('#').append(comment(remark)).append('\n');
    }
    Emitter emitter = new Emitter(SETTINGS, new Appending(out));
    Serializer serializer = new Serializer(SETTINGS, emitter);
    serializer.emitStreamStart();
    serializer.serializeDocument(node(content));
    serializer.emitStreamEnd();
    return out.toString();
  }

  private record Appending(StringBuilder out) implements StreamDataWriter {
    @Override
    public void write(String text) {
      out.append(text);
    }

    @Override
    public void write(String text, int offset, int length) {
      out.append(text, offset, offset + length);
    }
  }

  private static Node node(Written content) {
    if (content instanceof Written.Keys keys) {
      List<NodeTuple> tuples = new ArrayList<>();
      for (Written.Key key : keys.keys()) {
        ScalarNode name = scalar(key.name(), false);
        if (!key.remarks().isEmpty()) {
          name.setBlockComments(
              key.remarks().stream().map(text -> line(text, CommentType.BLOCK)).toList());
        }
        tuples.add(new NodeTuple(name, node(key.value())));
      }
      return new MappingNode(Tag.MAP, tuples, tuples.isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK);
    }
    if (content instanceof Written.Items items) {
      return new SequenceNode(
          Tag.SEQ,
          items.items().stream().map(YamlWriter::node).toList(),
          isShort(items) ? FlowStyle.FLOW : FlowStyle.BLOCK);
    }
    Written.Single single = (Written.Single) content;
    ScalarNode node = scalar(single.text(), single.bare());
    if (!single.comment().isEmpty()) {
      node.setInLineComments(List.of(line(single.comment(), CommentType.IN_LINE)));
    }
    return node;
  }

  private static boolean isShort(Written.Items items) {
    int length = 0;
    for (Written item : items.items()) {
      if (!(item instanceof Written.Single single) || !single.comment().isEmpty()) {
        return false;
      }
      length += single.text().length() + 2;
    }
    return length <= SHORT_LIST;
  }

  /** A text is quoted by the emitter where it would otherwise be read as something else. */
  private static ScalarNode scalar(String text, boolean bare) {
    if (bare) {
      return new ScalarNode(tag(text), text, ScalarStyle.PLAIN);
    }
    boolean lines = text.indexOf('\n') >= 0 && text.strip().equals(text.stripTrailing());
    if (lines) {
      return new ScalarNode(Tag.STR, text, ScalarStyle.LITERAL);
    }
    boolean looksLikeText = ScalarKind.ofPlain(text) == ScalarKind.TEXT;
    return new ScalarNode(
        Tag.STR, text, looksLikeText ? ScalarStyle.PLAIN : ScalarStyle.SINGLE_QUOTED);
  }

  private static Tag tag(String text) {
    return SETTINGS.getSchema().getScalarResolver().resolve(text, true);
  }

  private static CommentLine line(String text, CommentType type) {
    return new CommentLine(Optional.empty(), Optional.empty(), comment(text), type);
  }

  /** A comment ends with its line, so nothing in it may break the line or hide from a reader. */
  private static String comment(String text) {
    return text.isEmpty() ? "" : " " + text.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]+", " ");
  }
}
