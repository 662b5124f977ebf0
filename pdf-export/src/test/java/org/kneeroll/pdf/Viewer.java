package org.kneeroll.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.junit.jupiter.api.Assumptions;

/**
 * Programs in which people fill leaflets in. All but PDFBox are run by the scripts in {@code
 * src/test/viewers}; where the machine does not have one, a test is skipped and says why.
 */
enum Viewer {
  /** As scripts on servers do it. */
  PDFBOX("", ""),
  /** The one in Firefox. */
  PDF_JS("node", "pdfjs.mjs"),
  /** The one in Chrome, Edge and on Android. */
  PDFIUM("node", "pdfium.mjs"),
  /** The one in Evince and Okular. */
  POPPLER("/usr/bin/python3", "poppler.py");

  private static final long MINUTES = 5;

  private final String interpreter;
  private final String script;

  Viewer(String interpreter, String script) {
    this.interpreter = interpreter;
    this.script = script;
  }

  /** Types values into the fields of these names, and saves. */
  byte[] fill(byte[] pdf, Map<String, String> values) {
    if (this == PDFBOX) {
      return fillHere(pdf, values);
    }
    assumeItIsHere();
    try {
      Path folder = Files.createTempDirectory(Workshop.FOLDER, "fill");
      Path filled = folder.resolve("filled.pdf");
      List<String> call = new ArrayList<>(List.of(interpreter, script));
      call.add(Files.write(folder.resolve("leaflet.pdf"), pdf).toString());
      call.add(filled.toString());
      call.add(Files.writeString(folder.resolve("values.json"), json(values)).toString());
      String said = run(Workshop.FOLDER, call);
      if (!said.isEmpty()) {
        throw new IllegalStateException(this + " failed: " + said);
      }
      return Files.readAllBytes(filled);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot exchange files with " + this, e);
    }
  }

  private static byte[] fillHere(byte[] pdf, Map<String, String> values) {
    return Pdf.changed(
        pdf,
        document -> {
          PDAcroForm form = document.getDocumentCatalog().getAcroForm();
          for (Map.Entry<String, String> value : values.entrySet()) {
            form.getField(value.getKey()).setValue(value.getValue());
          }
          return null;
        });
  }

  private void assumeItIsHere() {
    boolean isPoppler = this == POPPLER;
    String trouble = isPoppler ? Workshop.NO_POPPLER : Workshop.NO_NODE_MODULES;
    String needed =
        isPoppler
            ? "Debian's python3-gi and gir1.2-poppler-0.18"
            : "Node.js 20.16 or newer with npm, which fetches the viewers";
    Assumptions.assumeTrue(
        trouble.isEmpty(), () -> this + " is not here; it needs " + needed + "\n" + trouble);
  }

  /** Runs a command; what went wrong, or nothing. */
  private static String run(Path folder, List<String> command) {
    try {
      Path said = Files.createTempFile(folder, "said", ".txt");
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start();
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        return command + " took more than " + MINUTES + " minutes";
      }
      return process.exitValue() == 0 ? "" : command + ": " + Files.readString(said, UTF_8);
    } catch (IOException e) {
      return String.valueOf(e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "interrupted";
    }
  }

  private static String json(Map<String, String> values) {
    StringJoiner members = new StringJoiner(",", "{", "}");
    values.forEach((name, value) -> members.add(quoted(name) + ":" + quoted(value)));
    return members.toString();
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c >= ' ' && c < 127 && c != '"' && c != '\\';
      out.append(plain ? Character.toString(c) : String.format("\\u%04x", (int) c));
    }
    return out.append('"').toString();
  }

  /** The scripts with what they need, put together at their first use. */
  private static final class Workshop {

    private static final Path SCRIPTS =
        Path.of(System.getProperty("basedir", ""), "src/test/viewers").toAbsolutePath();

    static final Path FOLDER = copied();

    /** Why the scripts for Node.js cannot run; empty if they can. */
    static final String NO_NODE_MODULES =
        run(
            FOLDER,
            List.of(
                "npm",
                "ci",
                "--ignore-scripts",
                "--omit=optional",
                "--engine-strict",
                "--fetch-retries=0",
                "--no-audit"));

    /** Why the script for poppler cannot run; empty if it can. */
    static final String NO_POPPLER =
        run(FOLDER, List.of(POPPLER.interpreter, POPPLER.script, "--version"));

    private static Path copied() {
      try {
        Path folder = Path.of(System.getProperty("basedir", ""), "target/viewers").toAbsolutePath();
        Files.createDirectories(folder);
        try (var scripts = Files.newDirectoryStream(SCRIPTS, Files::isRegularFile)) {
          for (Path script : scripts) {
            Files.write(folder.resolve(script.getFileName()), Files.readAllBytes(script));
          }
        }
        return folder;
      } catch (IOException e) {
        throw new UncheckedIOException("cannot copy " + SCRIPTS, e);
      }
    }
  }
}
