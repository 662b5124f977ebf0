package org.kneeroll.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.rule.RulePage;
import org.kneeroll.catalogue.triage.RuleGroup;
import org.kneeroll.catalogue.triage.RuleMarkdown;
import org.kneeroll.catalogue.triage.Rulebook;
import org.kneeroll.cli.render.MarkdownText;
import org.kneeroll.cli.render.Table;
import org.kneeroll.cli.render.Wrapping;
import org.kneeroll.cli.terminal.ExitCode;
import org.kneeroll.cli.terminal.Failure;
import org.kneeroll.cli.terminal.Terminal;
import org.kneeroll.core.diagnostic.RuleDoc;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Explains what a rule asks, why, and what to write instead. */
@Command(
    name = "explain",
    description = "Explains a rule: what it asks, why, and what to write. Without one, lists all.",
    footer = {
      "",
      "A rule's name stands in brackets in every message:",
      "  knee-roll.yaml:15:20 error[movement-too-large]: 70 deg is more than a small movement",
      "",
      "Examples:",
      "  kneeroll explain                      all rules, by what they look at",
      "  kneeroll explain movement-too-large   one of them",
    })
final class ExplainCommand implements Callable<Integer> {

  /** Running text is hard to read in longer lines. */
  private static final int MOST_WIDTH = 88;

  /** Columns in which what a rule asks can still be read. */
  private static final int LEAST_SUMMARY = 30;

  private final Terminal terminal;

  @Parameters(
      arity = "0..1",
      paramLabel = "RULE",
      completionCandidates = Candidates.RuleNames.class,
      description = "The name of a rule, as it stands in a message.")
  private @Nullable String rule;

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Rulebook rules = Rulebook.shipped();
    if (rule == null) {
      list(rules);
    } else {
      explain(rules, rule);
    }
    terminal.out().flush();
    return ExitCode.CLEAN.number();
  }

  private void list(Rulebook rules) {
    int longest = rules.docs().stream().mapToInt(doc -> doc.id().name().length()).max().orElse(0);
    boolean first = true;
    for (RuleGroup group : rules.groups()) {
      if (!first) {
        terminal.say("");
      }
      first = false;
      terminal.say(terminal.palette().strong(group.title()));
      if (terminal.width() < longest + LEAST_SUMMARY) {
        group.rules().forEach(this::oneBelowTheOther);
        continue;
      }
      Table table = new Table(List.of(Table.Column.whole(""), Table.Column.of("", LEAST_SUMMARY)));
      for (RuleDoc doc : group.rules()) {
        String name = doc.id().name();
        table.row("  " + name + " ".repeat(longest - name.length()), doc.summary());
      }
      terminal.out().print(table.print(terminal.width(), terminal.palette()));
    }
    terminal.say("");
    terminal.say("`kneeroll explain RULE` says more about one of them.");
  }

  /** On a narrow terminal, beside a rule's name there is no room for what it asks. */
  private void oneBelowTheOther(RuleDoc doc) {
    terminal.say("  " + doc.id());
    Wrapping.lines("    " + doc.summary(), terminal.width()).forEach(terminal::say);
  }

  private void explain(Rulebook rules, String name) {
    RuleDoc doc =
        rules
            .find(name)
            .orElseThrow(
                () ->
                    Failure.usage(
                        "there is no rule `"
                            + name
                            + "`; "
                            + rules
                                .nearest(name)
                                .map(near -> "did you mean `" + near + "`?")
                                .orElse("`kneeroll explain` lists all rules")));
    RulePage page =
        RulePage.of(doc.id())
            .orElseThrow(() -> new IllegalStateException("no page about " + doc.id()));
    String markdown = new RuleMarkdown(rules).page(doc, page);
    int width = Math.min(MOST_WIDTH, terminal.width());
    terminal.out().print(MarkdownText.of(markdown, width, terminal.palette()));
  }
}
