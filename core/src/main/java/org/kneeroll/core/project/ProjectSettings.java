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
 * @param format how findings are shown; null for in full
 * @param output the files into which further reports are written, by format, from the folder of the
 *     settings
 * @param exclude files and folders that are not checked, from the folder of the settings
 * @param allow rules that are allowed in some files
 * @param baseline a file of findings that are known, from the folder of the settings; null for none
 * @param brand in which leaflets are printed that name none; null for the plain one
 * @param paper on which leaflets are printed; null for A4
 * @param type how large the text of leaflets is; null for 12 pt
 */
public record ProjectSettings(
    Map<String, Weight> severities,
    @Nullable FailOn failOn,
    @Nullable ReportFormat format,
    Map<ReportFormat, @NotBlank String> output,
    List<@NotBlank String> exclude,
    List<@Valid Exemption> allow,
    @Nullable String baseline,
    @Nullable String brand,
    @Nullable PaperSize paper,
    @Nullable TextSize type) {

  /** Copies the collections; null counts as empty. */
  public ProjectSettings {
    severities = copy(severities);
    output = copy(output);
    exclude = copy(exclude);
    allow = copy(allow);
  }

  /** Settings that settle nothing. */
  public static ProjectSettings none() {
    return new ProjectSettings(
        Map.of(), null, null, Map.of(), List.of(), List.of(), null, null, null, null);
  }

  private static <K extends Comparable<K>, V> Map<K, V> copy(@Nullable Map<K, V> map) {
    return map == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(map));
  }

  private static <T> List<T> copy(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
