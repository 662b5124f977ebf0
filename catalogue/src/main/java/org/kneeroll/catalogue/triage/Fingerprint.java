package org.kneeroll.catalogue.triage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.kneeroll.core.diagnostic.Diagnostic;
import org.kneeroll.core.diagnostic.Label;

/**
 * A short name for a finding that stays the same when lines move: from its rule, its file, its
 * message and the words that it marks, and not from where they stand. Two equal defects in one file
 * have the same.
 */
public final class Fingerprint {

  private static final int BYTES = 8;

  private Fingerprint() {}

  /**
   * The fingerprint as 16 hexadecimal digits.
   *
   * @param file the path of the finding's file, the same wherever the command runs
   */
  public static String of(Diagnostic diagnostic, String file) {
    Label primary = diagnostic.primary();
    String marked = primary.source().slice(primary.span()).strip().replaceAll("\\s+", " ");
    String all = String.join("\n", diagnostic.rule().name(), file, diagnostic.message(), marked);
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
