package org.kneeroll.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.library.FileKind;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.leaflet.Brand;
import org.kneeroll.core.leaflet.Leaflet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows what there is. */
@Command(name = "list", description = "Lists the leaflets, exercises and brands with their ids.")
final class ListCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(
      names = "--catalogue",
      paramLabel = "FOLDER",
      description = "A catalogue of your own, beside the built-in one.")
  private @Nullable Path catalogue;

  ListCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Library library = new Inputs(terminal).library(null, catalogue);
    heading("Leaflets");
    for (String id : library.ids(FileKind.LEAFLET)) {
      line(id, library.leaflet(id).flatMap(Item::value).map(Leaflet::title).orElse(""));
    }
    heading("\nExercises");
    for (String id : library.ids(FileKind.EXERCISE)) {
      line(id, library.exercise(id).flatMap(Item::value).map(Exercise::name).orElse(""));
    }
    heading("\nBrands");
    for (String id : library.ids(FileKind.BRAND)) {
      line(id, library.brand(id).flatMap(Item::value).map(Brand::name).orElse(""));
    }
    terminal.out().flush();
    return ExitCode.CLEAN.number();
  }

  private void heading(String words) {
    terminal.say(words);
  }

  private void line(String id, String name) {
    terminal.say("  " + id + " ".repeat(Math.max(2, 30 - id.length())) + name);
  }
}
