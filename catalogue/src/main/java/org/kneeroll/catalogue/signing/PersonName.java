package org.kneeroll.catalogue.signing;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The name of a person or an organisation, as somebody wrote it. */
final class PersonName {

  private static final Pattern APOSTROPHE =
      Pattern.compile("['`\u00B4\u02B9\u02BC\u2018\u2019\u2032\uFF07]");

  private PersonName() {}

  /**
   * Whether two names are most likely one: all words of the shorter one are in the other, so that a
   * title, a second name or letters after the name make no difference. A single word is the same as
   * itself alone.
   */
  static boolean same(@Nullable String one, @Nullable String other) {
    Set<String> first = words(one);
    Set<String> second = words(other);
    if (first.isEmpty() || second.isEmpty()) {
      return false;
    }
    if (Math.min(first.size(), second.size()) == 1) {
      return first.equals(second);
    }
    return first.containsAll(second) || second.containsAll(first);
  }

  /** The words of a name in lower case, without accents and apostrophes. */
  private static Set<String> words(@Nullable String name) {
    if (name == null) {
      return Set.of();
    }
    String plain =
        Normalizer.normalize(APOSTROPHE.matcher(name).replaceAll(""), Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
