package org.kneeroll.cli;

import java.util.List;
import org.kneeroll.catalogue.binding.NearestWord;
import org.kneeroll.cli.terminal.ExitCode;
import org.kneeroll.cli.terminal.Failure;
import org.kneeroll.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a call, what may have been meant, and where to read more. */
final class CallProblems implements IParameterExceptionHandler {

  private final Terminal terminal;

  CallProblems(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public int handleParseException(ParameterException exception, String[] args) {
    CommandLine command = exception.getCommandLine();
    String message = message(command, exception);
    terminal.complain("kneeroll: " + message);
    terminal.complain(
        "`" + command.getCommandSpec().qualifiedName() + " --help` says how to use it");
    return ExitCode.USAGE.number();
  }

  private static String message(CommandLine command, ParameterException exception) {
    if (exception.getCause() instanceof Failure failure) {
      return String.valueOf(failure.getMessage());
    }
    return exception instanceof UnmatchedArgumentException unmatched
        ? unmatched(command, unmatched.getUnmatched().get(0), unmatched.isUnknownOption())
        : lowerCase(String.valueOf(exception.getMessage()));
  }

  private static String unmatched(CommandLine command, String word, boolean isOption) {
    CommandSpec spec = command.getCommandSpec();
    if (isOption) {
      return "there is no option `"
          + word
          + "`"
          + nearest(word, List.copyOf(spec.optionsMap().keySet()));
    }
    if (word.isEmpty() && spec.subcommands().isEmpty()) {
      // A list of paths leaves a word alone that cannot be one, and says no more about it.
      return "a name of a file or folder is empty; write . for this folder";
    }
    if (spec.subcommands().isEmpty()) {
      return "`" + word + "` is one word too many";
    }
    List<String> commands =
        spec.subcommands().values().stream()
            .filter(subcommand -> !subcommand.getCommandSpec().usageMessage().hidden())
            .map(CommandLine::getCommandName)
            .toList();
    String near = nearest(word, commands);
    return "there is no command `"
        + word
        + "`"
        + (near.isEmpty() ? "; there are: " + String.join(", ", commands) : near);
  }

  private static String nearest(String word, List<String> known) {
    return NearestWord.to(word, known).map(near -> "; did you mean `" + near + "`?").orElse("");
  }

  private static String lowerCase(String message) {
    return message.isEmpty()
        ? message
        : Character.toLowerCase(message.charAt(0)) + message.substring(1);
  }
}
