package org.kneeroll.cli;

import java.util.concurrent.Callable;
import org.kneeroll.cli.terminal.ExitCode;
import org.kneeroll.cli.terminal.Terminal;
import org.kneeroll.core.exercise.Term;
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

  /** One script serves them all. */
  private enum Shell implements Term {
    BASH,
    ZSH;

    @Override
    public String word() {
      return Term.wordOf(this);
    }
  }

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}.")
  @SuppressWarnings("unused") // which of them it is makes no difference to the script
  private Shell shell = Shell.BASH;

  CompletionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    terminal.out().print(AutoComplete.bash("kneeroll", spec.root().commandLine()));
    terminal.out().flush();
    return ExitCode.CLEAN.number();
  }
}
