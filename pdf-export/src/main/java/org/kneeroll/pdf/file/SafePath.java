package org.kneeroll.pdf.file;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Decides which paths may be written below a folder, on any system. */
public final class SafePath {

  private static final int LONGEST = 200;

  /** Signs that some system gives a meaning to, and characters that nobody sees. */
  private static final String UNSAFE = "\\p{C}<>:\"\\\\|?*/";

  /** A name that is neither hidden, nor an option of a command, nor cut short by Windows. */
  private static final Pattern PART =
      Pattern.compile("[^-~. " + UNSAFE + "](?:[^" + UNSAFE + "]*[^. " + UNSAFE + "])?");

  /** Names of devices on Windows, with any ending. */
  private static final Set<String> DEVICES =
      Set.of("con", "prn", "aux", "nul", "conin$", "conout$", "clock$");

  /** Windows takes the small raised digits for digits. */
  private static final Pattern NUMBERED_DEVICE =
      Pattern.compile("(?i)(?:com|lpt)[0-9\u00B9\u00B2\u00B3]");

  private SafePath() {}

  /**
   * Whether a path is relative, leads to a place below its start, and can be written on every
   * system.
   *
   * @param path with slashes between its parts
   */
  public static boolean isSafe(String path) {
    if (path.isEmpty() || path.length() > LONGEST) {
      return false;
    }
    for (String part : path.split("/", -1)) {
      if (!PART.matcher(part).matches() || isDevice(part)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The same for names that are one where a system knows no capital letters, or writes letters with
   * their accents in one way only.
   */
  public static String folded(String name) {
    String capitals = Normalizer.normalize(name, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    return Normalizer.normalize(capitals.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
  }

  private static boolean isDevice(String part) {
    int dot = part.indexOf('.');
    String stem = (dot < 0 ? part : part.substring(0, dot)).strip();
    return DEVICES.contains(stem.toLowerCase(Locale.ROOT))
        || NUMBERED_DEVICE.matcher(stem).matches();
  }
}
