package org.kneeroll.catalogue.triage;

import java.util.Locale;
import org.kneeroll.catalogue.rule.RulePage;
import org.kneeroll.catalogue.rule.RulePage.Section;
import org.kneeroll.core.diagnostic.RuleDoc;

/** What there is to know about rules, as pages in Markdown. */
public final class RuleMarkdown {

  private final Rulebook rules;

  /** For the rules of a book. */
  public RuleMarkdown(Rulebook rules) {
    this.rules = rules;
  }

  /**
   * The page of one rule: its name, what it asks and weighs, whether it may be allowed, and the
   * sections of its page.
   *
   * @param page the rule's own page
   */
  public String page(RuleDoc doc, RulePage page) {
    StringBuilder out = new StringBuilder();
    out.append("# ").append(doc.id()).append("\n\n");
    out.append(sentence(doc.summary())).append("\n\n");
    out.append("Weight: ").append(doc.severity().word()).append(". ").append(allowance(doc));
    for (Section section : Section.values()) {
      String text = page.sections().get(section);
      if (text != null) {
        out.append("\n\n## ").append(section.heading()).append("\n\n").append(text);
      }
    }
    return out.append('\n').toString();
  }

  private String allowance(RuleDoc doc) {
    if (doc.safety()) {
      return "This rule guards patients: nothing but a waiver in `catalogue.yaml`, signed by a"
          + " named reviewer, takes it back.";
    }
    return rules.mayBeAllowed(doc.id())
        ? "To allow it in one place, write `# kneeroll: allow " + doc.id() + " -- reason` there."
        : "It cannot be allowed: what it asks for has to be there first.";
  }

  /**
   * The index of all rules by what they look at, each with a link to its page.
   *
   * @param introduction stands below the heading
   */
  public String index(String introduction) {
    StringBuilder out = new StringBuilder("# Rules\n\n").append(introduction).append('\n');
    for (RuleGroup group : rules.groups()) {
      out.append("\n## ").append(group.title()).append("\n\n");
      out.append("| rule | weight | what it asks |\n|---|---|---|\n");
      for (RuleDoc doc : group.rules()) {
        out.append("| [").append(doc.id()).append("](").append(doc.id()).append(".md) | ");
        out.append(doc.severity().word()).append(doc.safety() ? ", guards patients" : "");
        out.append(" | ").append(doc.summary()).append(" |\n");
      }
    }
    return out.toString();
  }

  private static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
  }
}
