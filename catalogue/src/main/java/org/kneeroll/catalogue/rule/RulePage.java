package org.kneeroll.catalogue.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kneeroll.core.diagnostic.RuleId;

/**
 * What a rule's page tells an author, beyond what the rule says about itself.
 *
 * <p>A page is Markdown with the headings of {@link Section}, in their order; only the last may be
 * left out. Title and severity are not in it: they come from the rule.
 *
 * @param rule the rule's name
 * @param sections the Markdown below each heading, without blank lines around it
 */
public record RulePage(RuleId rule, Map<Section, String> sections) {

  /** The parts of a page. */
  public enum Section {
    /** What is looked at, and when the rule is silent. */
    ASKS("What it asks"),
    /** Why that matters to a patient. */
    WHY("Why"),
    /** A fenced example that the rule reports. */
    INSTEAD_OF("Instead of"),
    /** The same example as it should be. */
    WRITE("Write"),
    /** Where the reason comes from. */
    SOURCES("Sources");

    private final String heading;

    Section(String heading) {
      this.heading = heading;
    }

    /** The heading, without its marks. */
    public String heading() {
      return heading;
    }
  }

  /** Copies the sections, and checks that they are all there. */
  public RulePage {
    sections = Map.copyOf(sections);
    for (Section section : Section.values()) {
      if (section != Section.SOURCES && sections.getOrDefault(section, "").isBlank()) {
        throw new IllegalArgumentException(
            "the page of " + rule + " has nothing under \"" + section.heading() + "\"");
      }
    }
  }

  /**
   * The page of a rule.
   *
   * @return empty if it has none
   */
  public static Optional<RulePage> of(RuleId rule) {
    try (InputStream in = RulePage.class.getResourceAsStream(rule.name() + ".md")) {
      return in == null
          ? Optional.empty()
          : Optional.of(parse(rule, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("the page of " + rule, e);
    }
  }

  /**
   * Reads a page.
   *
   * @throws IllegalArgumentException if it has another form
   */
  static RulePage parse(RuleId rule, String markdown) {
    Map<String, StringBuilder> texts = new LinkedHashMap<>();
    StringBuilder text = new StringBuilder();
    boolean fenced = false;
    for (String line : markdown.lines().toList()) {
      if (line.startsWith("```")) {
        fenced = !fenced;
      }
      if (!fenced && line.startsWith("## ")) {
        text = new StringBuilder();
        texts.put(line.substring(3).strip(), text);
      } else if (texts.isEmpty() && !line.isBlank()) {
        throw new IllegalArgumentException("the page of " + rule + " begins without a heading");
      } else {
        text.append(line).append('\n');
      }
    }
    List<String> headings = List.of(Section.values()).stream().map(Section::heading).toList();
    List<String> given = List.copyOf(texts.keySet());
    if (!given.equals(headings) && !given.equals(headings.subList(0, headings.size() - 1))) {
      throw new IllegalArgumentException(
          "the page of " + rule + " has the headings " + given + ", expected " + headings);
    }
    Map<Section, String> sections = new LinkedHashMap<>();
    for (Section section : Section.values()) {
      StringBuilder body = texts.get(section.heading());
      if (body != null) {
        sections.put(section, body.toString().strip());
      }
    }
    return new RulePage(rule, sections);
  }

  /** The content of the first fenced block below a heading; empty if there is none. */
  public String example(Section section) {
    StringBuilder example = new StringBuilder();
    boolean inside = false;
    for (String line : sections.getOrDefault(section, "").lines().toList()) {
      if (line.startsWith("```")) {
        if (inside) {
          break;
        }
        inside = true;
      } else if (inside) {
        example.append(line).append('\n');
      }
    }
    return example.toString();
  }
}
