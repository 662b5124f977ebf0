package org.kneeroll.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.kneeroll.catalogue.binding.NearestWord;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what a shell needs to complete commands, options, ids and rules. */
@Command(
    name = "completion",
    description =
        "Prints the script with which bash or zsh completes commands, options, built-in ids and"
            + " names of rules.",
    footer = {
      "",
      "Examples:",
      "  source <(kneeroll completion bash)                   for this terminal",
      "  kneeroll completion zsh > ~/.kneeroll-completion     once; then let ~/.zshrc say",
      "                                                       source ~/.kneeroll-completion",
    })
final class CompletionCommand implements Callable<Integer> {

  private static final List<String> SHELLS = List.of("bash", "zsh");

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "SHELL",
      completionCandidates = Candidates.Shells.class,
      description = "${COMPLETION-CANDIDATES}.")
  private String shell = "";

  CompletionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (!SHELLS.contains(shell)) {
      throw Failure.usage(
          "there is no script for `"
              + shell
              + "`; "
              + NearestWord.to(shell, SHELLS)
                  .map(near -> "did you mean `" + near + "`?")
                  .orElse("there are: " + String.join(", ", SHELLS)));
    }
    terminal.out().print(AutoComplete.bash("kneeroll", spec.root().commandLine()));
    terminal.out().flush();
    return ExitCode.CLEAN.number();
  }
}
