package org.kneeroll.pdf.read;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * Opens a PDF that may come from anywhere, within {@link ReadingLimits}.
 *
 * <p>A parser can be sent in circles or made to fill the memory in ways that nobody has listed, so
 * that all work is paid for from an {@link Allowance}, in a thread of its own with a deep stack,
 * which is left behind when its time is over.
 */
final class OpenedFile {

  private static final long STACK_BYTES = 4L << 20;
  private static final byte[] SIGNATURE = {'%', 'P', 'D', 'F', '-'};

  /** PDF readers look for the signature in as many bytes (ISO 32000-1, annex H, 3.4.1). */
  private static final int SIGNATURE_WITHIN = 1024;

  private OpenedFile() {}

  /** What is done with an open file. */
  interface Work<T> {
    /** Does it; what it makes of the file is paid for from the same allowance. */
    Reading<T> on(PDDocument document, Allowance allowance) throws IOException;
  }

  /** Opens a file, does the work, and closes it. */
  static <T> Reading<T> with(byte[] pdf, String password, ReadingLimits limits, Work<T> work) {
    if (pdf.length == 0) {
      return new Reading.Failed<>(Obstacle.EMPTY);
    }
    if (pdf.length > limits.bytes()) {
      return new Reading.Failed<>(Obstacle.TOO_LARGE);
    }
    if (!hasSignature(pdf)) {
      return new Reading.Failed<>(Obstacle.NOT_A_PDF);
    }
    return within(pdf, password, limits, work);
  }

  /** Does the work on form data, which is built as a PDF is (ISO 32000-1, 12.7.7.2). */
  static <T> Reading<T> formData(byte[] fdf, ReadingLimits limits, Work<T> work) {
    return within(fdf, "", limits, work);
  }

  private static <T> Reading<T> within(
      byte[] pdf, String password, ReadingLimits limits, Work<T> work) {
    Allowance allowance = new Allowance(limits);
    FutureTask<Reading<T>> task = new FutureTask<>(() -> work(pdf, password, allowance, work));
    Thread thread = new Thread(null, task, "kneeroll-read", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      allowance.withdraw();
      task.cancel(true);
      return new Reading.Failed<>(Obstacle.TOO_SLOW);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Reading.Failed<>(Obstacle.TOO_SLOW);
    } catch (ExecutionException e) {
      return new Reading.Failed<>(obstacle(e.getCause()));
    }
  }

  private static <T> Reading<T> work(byte[] pdf, String password, Allowance allowance, Work<T> work)
      throws IOException {
    try (PDDocument document = new BoundedParser(pdf, password, allowance).parse()) {
      return work.on(document, allowance);
    }
  }

  /**
   * What a failure of the parser means. It reports most damage as an {@link IOException}, and trips
   * over the rest; whatever it tripped over, the file is to blame.
   */
  private static Obstacle obstacle(@Nullable Throwable cause) {
    if (cause instanceof Allowance.Spent spent) {
      return spent.obstacle();
    }
    if (cause instanceof InvalidPasswordException) {
      return Obstacle.LOCKED;
    }
    if (cause instanceof OutOfMemoryError) {
      return Obstacle.TOO_LARGE;
    }
    if (cause instanceof StackOverflowError) {
      return Obstacle.TANGLED;
    }
    return Obstacle.DAMAGED;
  }

  private static boolean hasSignature(byte[] pdf) {
    int last = Math.min(pdf.length, SIGNATURE_WITHIN) - SIGNATURE.length;
    for (int i = 0; i <= last; i++) {
      boolean here = true;
      for (int k = 0; k < SIGNATURE.length && here; k++) {
        here = pdf[i + k] == SIGNATURE[k];
      }
      if (here) {
        return true;
      }
    }
    return false;
  }
}
