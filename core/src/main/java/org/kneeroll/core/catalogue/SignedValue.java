package org.kneeroll.core.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One value as it was signed: its SHA-256 (FIPS 180-4) and the words themselves, in a file as
 * {@code 64 hexadecimal digits, a space, the words}.
 *
 * @param sha256 64 lower-case hexadecimal digits: the hash of the words in UTF-8
 * @param text the words in the signed form
 */
public record SignedValue(String sha256, String text) {

  private static final Pattern FORM = Pattern.compile("(?s)([0-9a-f]{64}) (.*)");

  /**
   * Checks that the hash is that of the words.
   *
   * @throws IllegalArgumentException with a message for the author, if it is not
   */
  public SignedValue {
    Objects.requireNonNull(sha256, "sha256");
    Objects.requireNonNull(text, "text");
    if (!sha256.equals(hash(text))) {
      throw new IllegalArgumentException(
          "the hash is not that of the words after it: one of the two was changed after somebody"
              + " signed; have the item signed again");
    }
  }

  /** A value with its hash. */
  public static SignedValue of(String text) {
    return new SignedValue(hash(text), text);
  }

  /**
   * Reads {@code <64 hexadecimal digits> <words>}.
   *
   * @throws IllegalArgumentException with a message for the author, if the text is anything else or
   *     the hash is not that of the words
   */
  public static SignedValue parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "this is no signed value: it has a SHA-256 of 64 digits and letters a to f, a space and"
              + " the words that were signed, as `kneeroll sign` writes them");
    }
    return new SignedValue(form.group(1), form.group(2));
  }

  private static String hash(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The form that stands in a file. */
  @Override
  public String toString() {
    return sha256 + " " + text;
  }
}
