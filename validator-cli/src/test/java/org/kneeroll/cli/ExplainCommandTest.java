package org.kneeroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kneeroll.catalogue.triage.Rulebook;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.testing.Golden;

class ExplainCommandTest {

  @TempDir private Path folder;

  @Test
  void saysWhatARuleAsksAndWhy() {
    CommandRun run = CommandRun.in(folder, "explain", "movement-too-large");

    Golden.assertMatches("cli/explain-movement-too-large.txt", run.transcript());
  }

  @Test
  void explainsEveryRuleThatAMessageCanName() {
    for (RuleDoc doc : Rulebook.shipped().docs()) {
      CommandRun run = CommandRun.in(folder, "explain", doc.id().name());

      assertThat(run.code()).isZero();
      assertThat(run.out()).startsWith(doc.id() + "\n\n").contains("\nInstead of\n\n    ");
    }
  }

  @Test
  void listsAllRulesWithoutAName() {
    CommandRun run = CommandRun.in(folder, "explain");

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("The movement is small\n  amount-differs ");
    assertThat(Rulebook.shipped().docs())
        .allSatisfy(doc -> assertThat(run.out()).contains("\n  " + doc.id() + " "));
  }

  @Test
  void suggestsTheRuleThatWasMeant() {
    assertThat(CommandRun.in(folder, "explain", "movement-to-large").transcript())
        .isEqualTo(
            "(standard error)\n"
                + "kneeroll: there is no rule `movement-to-large`; did you mean"
                + " `movement-too-large`?\n"
                + "exit code 2\n");
    assertThat(CommandRun.in(folder, "explain", "pizza").err())
        .isEqualTo("kneeroll: there is no rule `pizza`; `kneeroll explain` lists all rules\n");
  }
}
