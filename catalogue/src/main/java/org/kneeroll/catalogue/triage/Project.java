package org.kneeroll.catalogue.triage;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.core.project.ProjectSettings;

/**
 * The settings that hold for a run, and where they stand.
 *
 * @param settings what they say
 * @param file the file that says so; empty where there is none
 * @param fromFolder turns what messages call a file into its path from the folder of the settings
 */
public record Project(
    ProjectSettings settings,
    Optional<Item<ProjectSettings>> file,
    UnaryOperator<String> fromFolder) {

  /** A project that settles nothing. */
  public static Project none() {
    return new Project(ProjectSettings.none(), Optional.empty(), UnaryOperator.identity());
  }

  /** Settings from a file, as far as it could be read. */
  public static Project of(Item<ProjectSettings> file, UnaryOperator<String> fromFolder) {
    return new Project(
        file.value().orElseGet(ProjectSettings::none), Optional.of(file), fromFolder);
  }

  /** Whether a file, by what messages call it, is left out. */
  public boolean excludes(String name) {
    String path = fromFolder.apply(name);
    return settings.exclude().stream().anyMatch(pattern -> PathPattern.of(pattern).matches(path));
  }
}
