package org.kneeroll.core.project;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a project settles for all commands that run in its folder: the file {@code kneeroll.yaml}.
 * An option of a command goes before it.
 *
 * @param severities how much findings weigh, by rule
 * @param failOn the least weight of a finding that makes a check fail; null for errors
 * @param formats how findings are shown, as the option {@code --format} takes them
 * @param output further reports, as the option {@code --output} takes them: {@code sarif=FILE}
 * @param exclude files and folders that are not checked, from the folder of the settings
 * @param allow rules that are allowed in some files
 * @param baseline a file of findings that are known, from the folder of the settings; null for none
 * @param brand in which leaflets are printed that name none; null for the plain one
 * @param language of leaflets whose catalogue names none, as a BCP 47 tag; null for British English
 */
public record ProjectSettings(
    Map<String, Weight> severities,
    @Nullable FailOn failOn,
    List<@NotBlank String> formats,
    List<@NotBlank String> output,
    List<@NotBlank String> exclude,
    List<@Valid Exemption> allow,
    @Nullable String baseline,
    @Nullable String brand,
    @Nullable String language) {

  /** Copies the collections; null counts as empty. */
  public ProjectSettings {
    severities =
        severities == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(severities));
    formats = copy(formats);
    output = copy(output);
    exclude = copy(exclude);
    allow = copy(allow);
  }

  /** Settings that settle nothing. */
  public static ProjectSettings none() {
    return new ProjectSettings(
        Map.of(), null, List.of(), List.of(), List.of(), List.of(), null, null, null);
  }

  private static <T> List<T> copy(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
