package org.kneeroll.cli;

import java.util.List;
import java.util.Locale;
import org.kneeroll.cli.terminal.Failure;
import org.kneeroll.core.exercise.Term;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Lets users write the words of a vocabulary where picocli would expect the names of its constants:
 * when it reads a call, when it completes one, and in texts of help.
 */
final class Vocabularies {

  private Vocabularies() {}

  /** Prepares a command, all of whose options and parameters are known. */
  static void prepare(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    for (ArgSpec argument : List.copyOf(spec.args())) {
      for (Class<?> type : argument.auxiliaryTypes()) {
        if (Term.class.isAssignableFrom(type) && type.isEnum()) {
          read(command, type, argument.paramLabel().replaceFirst("=.*", ""));
          if (argument.type() == type) {
            complete(spec, argument, words(type));
          }
        }
      }
    }
  }

  private static <T> void read(CommandLine command, Class<T> vocabulary, String label) {
    String noun = label.toLowerCase(Locale.ROOT);
    command.registerConverter(vocabulary, word -> constant(vocabulary, noun, word));
  }

  private static <T> T constant(Class<T> vocabulary, String noun, String given) {
    String word = given.toLowerCase(Locale.ROOT);
    for (T constant : vocabulary.getEnumConstants()) {
      Term term = (Term) constant;
      if (term.word().equals(word) || term.synonyms().contains(word)) {
        return constant;
      }
    }
    throw Failure.usage(
        "there is no "
            + noun
            + " `"
            + given
            + "`; there are: "
            + String.join(", ", words(vocabulary)));
  }

  private static List<String> words(Class<?> vocabulary) {
    return List.of(vocabulary.getEnumConstants()).stream()
        .map(constant -> ((Term) constant).word())
        .toList();
  }

  /** What can be completed is settled when an argument is built, so another takes its place. */
  private static void complete(CommandSpec spec, ArgSpec argument, List<String> words) {
    spec.remove(argument);
    if (argument instanceof OptionSpec option) {
      spec.addOption(OptionSpec.builder(option).completionCandidates(words).build());
    } else if (argument instanceof PositionalParamSpec parameter) {
      spec.addPositional(
          PositionalParamSpec.builder(parameter).completionCandidates(words).build());
    }
  }
}
