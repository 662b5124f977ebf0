package org.kneeroll.cli.render;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;
import org.kneeroll.catalogue.mend.Mended;

/**
 * What changes in a file, as {@code diff -u} shows it and {@code patch} and {@code git} take it.
 */
public final class UnifiedDiff {

  private static final int CONTEXT_LINES = 3;

  private UnifiedDiff() {}

  /**
   * The difference, in complete lines. Line ends are the file's own, a carriage return included.
   */
  public static String of(Mended file) {
    List<String> before = lines(file.before().text());
    List<String> after = lines(file.after().text());
    List<String> diff =
        UnifiedDiffUtils.generateUnifiedDiff(
            "a/" + file.before().name(),
            "b/" + file.after().name(),
            before,
            DiffUtils.diff(before, after),
            CONTEXT_LINES);
    return String.join("\n", diff) + "\n";
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    int last = lines.size() - 1;
    if (lines.get(last).isEmpty()) {
      lines.remove(last);
    } else {
      lines.set(last, lines.get(last) + "\n\\ No newline at end of file");
    }
    return lines;
  }
}
