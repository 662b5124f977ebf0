package org.kneeroll.catalogue.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.binding.Bound;
import org.kneeroll.catalogue.binding.Losses;
import org.kneeroll.catalogue.binding.RecordBinder;
import org.kneeroll.catalogue.library.FileKind;
import org.kneeroll.catalogue.reading.SourceReader;
import org.kneeroll.catalogue.source.Mapping;
import org.kneeroll.catalogue.source.Notation;
import org.kneeroll.catalogue.source.Scalar;
import org.kneeroll.catalogue.source.ScalarKind;
import org.kneeroll.catalogue.source.Sequence;
import org.kneeroll.catalogue.source.SourceFile;
import org.kneeroll.catalogue.source.SourceNode;
import org.kneeroll.core.catalogue.Reviews;
import org.kneeroll.core.catalogue.Signature;
import org.kneeroll.core.catalogue.SignedValue;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.SourceText;

/**
 * The text of {@code reviews.yaml} with signatures added or replaced: what else stands in it, and
 * every comment, stays as it is.
 */
public final class ReviewsText {

  private static final String HEAD =
      """
      # Who has signed what, and what it said then. `kneeroll sign` writes this file:
      # each value has its SHA-256 before its words; a value that is changed counts as not reviewed.
      reviews:
      """;

  private static final Pattern PLAIN_KEY = Pattern.compile("[a-z][A-Za-z0-9._\\[\\]-]*");
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}](?:[\\p{L}\\p{N} ._/'-]*[\\p{L}\\p{N}.])?");

  private ReviewsText() {}

  /**
   * What comes of an edit.
   *
   * @param text the whole file; null where it could not be edited
   * @param problem why it could not, as it goes on from the file's name; empty where it could
   */
  public record Edited(@Nullable String text, String problem) {}

  /** A new file with some signatures. */
  public static String of(List<Signature> signatures) {
    StringBuilder out = new StringBuilder(HEAD);
    signatures.forEach(signature -> out.append(entry(signature, "  ")));
    return out.toString();
  }

  /**
   * A file with some signatures in the place of those of the same items, or at its end.
   *
   * @param file as it was read; it has no errors
   */
  public static Edited with(SourceFile file, List<Signature> signatures) {
    SourceText source = file.text();
    if (Notation.of(source.name()) != Notation.YAML) {
      return refused("is JSON, and is left as it is: save it as reviews.yaml");
    }
    if (file.diagnostics().stream().anyMatch(Diagnostic::isError)) {
      return refused("has errors: mend them, and try again");
    }
    List<Signature> wanted = new ArrayList<>(reviews(file).reviews());
    String text = source.text();
    for (Signature signature : signatures) {
      Edited edited = with(SourceReader.read(SourceText.of(source.name(), text)), signature);
      if (edited.text() == null) {
        return edited;
      }
      text = edited.text();
      put(wanted, signature);
    }
    SourceFile written = SourceReader.read(SourceText.of(source.name(), text));
    boolean whole =
        written.diagnostics().stream().noneMatch(Diagnostic::isError)
            && reviews(written).reviews().equals(wanted);
    return whole
        ? new Edited(text, "")
        : refused("is written in a way that cannot be edited safely, and is left as it is");
  }

  private static Edited refused(String problem) {
    return new Edited(null, problem);
  }

  private static Reviews reviews(SourceFile file) {
    return file.root()
        .map(root -> RecordBinder.bind(Reviews.class, FileKind.REVIEWS.word(), root, new Losses()))
        .flatMap(Bound::value)
        .orElseGet(() -> new Reviews(List.of()));
  }

  /** Takes the place of the first signature of the item; others of the same item go. */
  private static void put(List<Signature> all, Signature signature) {
    int first = -1;
    for (int i = 0; i < all.size(); i++) {
      String item = all.get(i).item();
      if (item != null && item.strip().equals(signature.item())) {
        first = first < 0 ? i : first;
      }
    }
    if (first < 0) {
      all.add(signature);
      return;
    }
    all.set(first, signature);
    int kept = first;
    for (int i = all.size() - 1; i > kept; i--) {
      String item = all.get(i).item();
      if (item != null && item.strip().equals(signature.item())) {
        all.remove(i);
      }
    }
  }

  private static Edited with(SourceFile file, Signature signature) {
    SourceText source = file.text();
    Optional<SourceNode> list =
        file.root()
            .filter(Mapping.class::isInstance)
            .flatMap(root -> ((Mapping) root).get("reviews"));
    if (list.isEmpty()) {
      String text = source.text();
      boolean nothing = file.root().isEmpty() || isNothing(file.root().get());
      return nothing
          ? new Edited(text + gap(text) + "reviews:\n" + entry(signature, "  "), "")
          : refused("has no list `reviews`: write `reviews:` on a line of its own");
    }
    if (list.get() instanceof Sequence entries && !entries.items().isEmpty()) {
      return inList(source, entries, signature);
    }
    return isNothing(list.get()) || list.get() instanceof Sequence
        ? inEmptyList(source, list.get(), signature)
        : refused("has something else than a list under `reviews`");
  }

  private static boolean isNothing(SourceNode node) {
    return node instanceof Scalar scalar && scalar.kind() == ScalarKind.NULL;
  }

  private static String gap(String text) {
    return text.isEmpty() || text.endsWith("\n") ? "" : "\n";
  }

  private static Edited inEmptyList(SourceText source, SourceNode list, Signature signature) {
    String text = source.text();
    String before = text.substring(0, list.span().start()).stripTrailing();
    int line = source.position(list.span().end()).line();
    int end = lineEnd(source, line);
    String rest = text.substring(list.span().end(), end);
    String after = text.substring(end);
    return new Edited(
        before
            + rest
            + lineBreak(text)
            + lines(entry(signature, "  "), text)
            + after.stripLeading(),
        "");
  }

  /** The offset after the line break of a line. */
  private static int lineEnd(SourceText source, int line) {
    return line >= source.lineCount() ? source.text().length() : source.lineStart(line + 1);
  }

  private static String lineBreak(String text) {
    return text.contains("\r\n") ? "\r\n" : "\n";
  }

  private static String lines(String entry, String text) {
    return text.contains("\r\n") ? entry.replace("\n", "\r\n") : entry;
  }

  private static Edited inList(SourceText source, Sequence entries, Signature signature) {
    String text = source.text();
    String indent = null;
    List<int[]> same = new ArrayList<>();
    int end = 0;
    for (SourceNode item : entries.items()) {
      int first = source.position(item.span().start()).line();
      int start = source.lineStart(first);
      String lead = text.substring(start, item.span().start());
      if (!(item instanceof Mapping mapping) || !lead.matches(" *- +")) {
        return refused(
            "has signatures in brackets or on one line: put each on lines of its own, which begin"
                + " with a dash");
      }
      indent = indent == null ? lead.substring(0, lead.indexOf('-')) : indent;
      end = lineEnd(source, source.position(item.span().end()).line());
      boolean matches =
          mapping
              .get("item")
              .filter(Scalar.class::isInstance)
              .filter(name -> ((Scalar) name).text().strip().equals(signature.item()))
              .isPresent();
      if (matches) {
        same.add(new int[] {start, end});
      }
    }
    String entry = lines(entry(signature, indent == null ? "  " : indent), text);
    if (same.isEmpty()) {
      String head = text.substring(0, end);
      String gap = head.endsWith("\n") ? "" : lineBreak(text);
      return new Edited(head + gap + entry + text.substring(end), "");
    }
    StringBuilder out = new StringBuilder(text);
    for (int i = same.size() - 1; i >= 0; i--) {
      String old = out.substring(same.get(i)[0], same.get(i)[1]);
      out.replace(same.get(i)[0], same.get(i)[1], comments(old) + (i == 0 ? entry : ""));
    }
    return new Edited(out.toString(), "");
  }

  /** Lines of an entry that are comments; they stand before the one that takes its place. */
  private static String comments(String entry) {
    StringBuilder kept = new StringBuilder();
    for (String line : entry.split("(?<=\n)", -1)) {
      if (line.stripLeading().startsWith("#")) {
        kept.append(line);
      }
    }
    return kept.toString();
  }

  private static String entry(Signature signature, String indent) {
    StringBuilder out = new StringBuilder();
    out.append(indent).append("- item: ").append(quoted(signature.item())).append('\n');
    String inner = indent + "  ";
    line(out, inner, "form", signature.form());
    line(out, inner, "reviewer", signature.reviewer());
    line(out, inner, "role", signature.role());
    if (signature.date() != null) {
      out.append(inner).append("date: ").append(signature.date()).append('\n');
    }
    line(out, inner, "because", signature.because());
    if (signature.isOwnWork()) {
      out.append(inner).append("own-work: true\n");
    }
    Signature.Withdrawal withdrawn = signature.withdrawn();
    if (withdrawn != null) {
      out.append(inner).append("withdrawn:\n");
      out.append(inner).append("  date: ").append(withdrawn.date()).append('\n');
      line(out, inner + "  ", "by", withdrawn.by());
      line(out, inner + "  ", "because", withdrawn.because());
    }
    line(out, inner, "drawing", signature.drawing());
    if (!signature.values().isEmpty()) {
      out.append(inner).append("values:\n");
    }
    for (Map.Entry<String, SignedValue> value : signature.values().entrySet()) {
      String key = value.getKey();
      out.append(inner)
          .append("  ")
          .append(PLAIN_KEY.matcher(key).matches() ? key : escaped(key))
          .append(": ")
          .append(escaped(value.getValue().toString()))
          .append('\n');
    }
    return out.toString();
  }

  private static void line(StringBuilder out, String indent, String key, @Nullable String value) {
    if (value != null) {
      out.append(indent).append(key).append(": ").append(quoted(value)).append('\n');
    }
  }

  private static String quoted(@Nullable String text) {
    String value = text == null ? "" : text;
    boolean plain = PLAIN.matcher(value).matches() && ScalarKind.ofPlain(value) == ScalarKind.TEXT;
    return plain ? value : escaped(value);
  }

  /**
   * In double quotes, with escapes for all that a line of YAML cannot hold as it is (YAML 1.2,
   * 5.7).
   */
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            point -> {
              if (point == '"' || point == '\\') {
                out.append('\\').appendCodePoint(point);
              } else if (isPrintable(point)) {
                out.appendCodePoint(point);
              } else if (point <= 0xFFFF) {
                out.append(String.format(Locale.ROOT, "\\u%04X", point));
              } else {
                out.append(String.format(Locale.ROOT, "\\U%08X", point));
              }
            });
    return out.append('"').toString();
  }

  private static boolean isPrintable(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
