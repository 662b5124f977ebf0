package org.kneeroll.cli.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.kneeroll.catalogue.library.IoReason;
import org.kneeroll.catalogue.mend.Mended;
import org.kneeroll.cli.terminal.Failure;

/** Puts a mended text in the place of the author's file: the same bytes but for the edits. */
public final class MendedFile {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private MendedFile() {}

  /**
   * Looks at the file that is to be mended, and remembers it.
   *
   * @return writes it anew, with the byte order mark that it had; of a link, what it leads to
   * @throws Failure if it cannot be written, or does not say any longer what was checked
   */
  public static Runnable of(Mended mended, Outputs outputs, Path file, String name) {
    byte[] before;
    try {
      before = Files.readAllBytes(file);
    } catch (IOException e) {
      throw Failure.io("cannot mend " + name + ": " + IoReason.of(e));
    }
    boolean marked = startsWithMark(before);
    if (!Arrays.equals(before, bytes(mended.before().text(), marked))) {
      throw Failure.io(name + " was changed meanwhile, and is left as it is; try again");
    }
    Output output = outputs.file(file, Replaces.whatWasRead(before));
    return () -> output.write(bytes(mended.after().text(), marked));
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= 3 && Arrays.equals(Arrays.copyOf(bytes, 3), BYTE_ORDER_MARK);
  }

  private static byte[] bytes(String text, boolean marked) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (marked) {
      out.writeBytes(BYTE_ORDER_MARK);
    }
    out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }
}
