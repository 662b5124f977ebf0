package org.kneeroll.catalogue.reading.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.reading.form.Problems;
import org.kneeroll.catalogue.reading.form.Repair;
import org.kneeroll.catalogue.reading.form.Repair.Loss;
import org.kneeroll.catalogue.reading.form.RepairedText;
import org.kneeroll.catalogue.reading.form.TreeBuilder;
import org.kneeroll.catalogue.reading.yaml.YamlFailure.LastScalar;
import org.kneeroll.catalogue.source.Comment;
import org.kneeroll.catalogue.source.ScalarStyle;
import org.kneeroll.catalogue.source.SourceNode;
import org.kneeroll.catalogue.source.SourceRule;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.SourceText;
import org.kneeroll.core.diagnostic.Span;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** One run of the parser over the file, or over what is left of it. */
final class YamlAttempt {

  private final Problems problems;
  private final TreeBuilder tree;
  private final YamlSpans spans;
  private final SourceText source;
  private final String text;
  private final RepairedText repaired;
  private final Deque<Repair> passedOver = new ArrayDeque<>();
  private @Nullable LastScalar lastScalar;
  private @Nullable YamlFailure tightDash;
  private final YamlComments comments;
  private int documents;
  private int readTo;

  YamlAttempt(SourceText source, RepairedText repaired) {
    this.source = source;
    this.text = source.text();
    this.repaired = repaired;
    this.problems = new Problems(source);
    this.tree = new TreeBuilder(source, problems);
    this.spans = new YamlSpans(repaired, problems);
    this.comments = new YamlComments(text);
    this.passedOver.addAll(repaired.repairs());
  }

  /** The comments of what was read. */
  List<Comment> comments() {
    return comments.upTo(readTo);
  }

  /** Null if the parser came to the end or to a limit, and every list item is one. */
  @Nullable YamlFailure run() {
    try {
      // A buffer for the whole text: refilling a smaller one takes time quadratic in its length.
      LoadSettings settings =
          LoadSettings.builder()
              .setCodePointLimit(Integer.MAX_VALUE)
              .setBufferSize(Math.max(1, repaired.text().length()))
              .build();
      // The library's module does not export its own front door to the events, api.lowlevel.
      Parser parser = new ParserImpl(settings, new StreamReader(settings, repaired.text()));
      boolean goOn = true;
      while (goOn && parser.hasNext()) {
        Event event = parser.next();
        goOn = take(event);
        readTo = Math.max(readTo, spans.of(event).end());
      }
      readTo = goOn ? text.length() : readTo;
      return tightDash;
    } catch (YamlEngineException thrown) {
      return new YamlDiagnosis(source, spans, lastScalar).explain(thrown);
    } catch (IllegalArgumentException thrown) {
      // The library parses the digits of an escape before it knows that all of them are there.
      return new YamlDiagnosis(source, spans, lastScalar).explainEscape();
    }
  }

  /** False if the rest of the file is not to be read. */
  private boolean take(Event event) {
    if (event instanceof NodeEvent || event instanceof CollectionEndEvent) {
      notePassedOver(spans.of(event).start());
    }
    if (event instanceof DocumentStartEvent && ++documents > 1) {
      problems.add(
          SourceRule.SEVERAL_DOCUMENTS,
          spans.of(event),
          "a second document begins here",
          "put it into a file of its own, or delete this line");
      return false;
    }
    if (event instanceof AliasEvent alias) {
      tree.alias(alias.getAlias().getValue(), spans.of(event));
    } else if (event instanceof ScalarEvent scalar) {
      takeScalar(scalar, spans.of(scalar));
    } else if (event instanceof MappingStartEvent opening) {
      tree.openMapping(spans.contentStart(opening), anchor(opening));
    } else if (event instanceof SequenceStartEvent opening) {
      tree.openSequence(spans.contentStart(opening), anchor(opening));
    } else if (event instanceof CollectionEndEvent) {
      Span bracket = spans.of(event);
      tree.close(bracket.length() > 0 ? bracket.end() : -1);
    }
    return tightDash == null && !tree.isStopped();
  }

  private void takeScalar(ScalarEvent scalar, Span span) {
    if (scalar.isPlain() && isItemWithoutSpace(span)) {
      tightDash = LineDiagnosis.noSpaceAfterDash(span.start());
      return;
    }
    LastScalar key = lastScalar;
    ScalarStyle style = style(scalar);
    comments.passOver(span, style);
    lastScalar = new LastScalar(span, style);
    if (repaired.repairs().stream().anyMatch(repair -> repair.loses(span))) {
      tree.dropValue(span);
    } else if (key != null && isEmptyRightAfter(key, span)) {
      reportNoColon(key.span());
      tree.dropEntry(span);
    } else {
      tree.scalar(style, scalar.getValue(), span, anchor(scalar));
    }
  }

  /** Whether {@code -move: ...} stands at the beginning of a line: to YAML, a key like others. */
  private boolean isItemWithoutSpace(Span key) {
    return key.end() < text.length()
        && text.charAt(key.end()) == ':'
        && text.charAt(key.start()) == '-'
        && source.line(source.position(key.start()).line()).stripLeading().startsWith("-");
  }

  /** Tells the tree of the entries that stood before an offset and were passed over. */
  private void notePassedOver(int offset) {
    while (!passedOver.isEmpty() && passedOver.peek().place().start() <= offset) {
      Repair repair = passedOver.remove();
      comments.passOver(repair.place(), ScalarStyle.PLAIN);
      List<String> keys = YamlRecovery.keys(text, repair);
      if (repair.loss() == Loss.ENTRIES || !keys.isEmpty()) {
        tree.passOver(keys);
      }
    }
  }

  /** What was wrong with what was read. */
  Problems problems() {
    return problems;
  }

  /** Where something is missing from the tree, once it is finished. */
  List<ModelPath> unread() {
    return tree.unread();
  }

  /** What was read. */
  Optional<SourceNode> finish() {
    notePassedOver(text.length());
    return tree.finish();
  }

  /** Whether a value is the one that YAML makes up for {@code a} in <code>{a, b: c}</code>. */
  private boolean isEmptyRightAfter(LastScalar key, Span value) {
    return value.length() == 0
        && value.start() == key.span().end()
        && key.span().length() > 0
        && text.charAt(value.start() - 1) != ':';
  }

  private void reportNoColon(Span key) {
    problems.add(
        SourceRule.SYNTAX,
        key,
        "`" + source.slice(key) + "` has no colon and no value",
        "write a colon and a value after it, or put a text with a comma in quotes");
  }

  private static @Nullable String anchor(NodeEvent event) {
    return event.getAnchor().map(Anchor::getValue).orElse(null);
  }

  private static ScalarStyle style(ScalarEvent event) {
    return switch (event.getScalarStyle()) {
      case SINGLE_QUOTED -> ScalarStyle.SINGLE_QUOTED;
      case DOUBLE_QUOTED -> ScalarStyle.DOUBLE_QUOTED;
      case LITERAL -> ScalarStyle.LITERAL;
      case FOLDED -> ScalarStyle.FOLDED;
      default -> ScalarStyle.PLAIN;
    };
  }
}
