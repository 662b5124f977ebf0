package org.kneeroll.cli.licence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kneeroll.cli.render.Product;
import org.kneeroll.pdf.font.FontLicence;

/**
 * The licences of everything that is shipped, with their texts and notices.
 *
 * <p>The build writes down which libraries there are, so that the list is never behind; the texts
 * are those in the libraries' own jars.
 */
public final class Licences {

  /** Written by Maven's dependency plugin: {@code group:artifact:jar:version:scope}. */
  private static final String LIBRARIES = "libraries.txt";

  private static final String TABLE = "licences.txt";

  private static final Pattern RESOLVED =
      Pattern.compile("\\s+([^:\\s]+):([^:\\s]+):jar:([^:\\s]+):(?:compile|runtime)\\b.*");

  private static final Pattern TEXT =
      Pattern.compile("META-INF/[^/]*(?:licen[cs]e|notice|copying)[^/]*", Pattern.CASE_INSENSITIVE);

  /** The licence that most have, with its appendix; its text is shown once, as Kneeroll's own. */
  private static final Pattern APACHE =
      Pattern.compile(
          "\\s*Apache License\\s+Version 2\\.0, January 2004\\b.*?END OF TERMS AND CONDITIONS"
              + "(?:\\s+APPENDIX:.*?limitations under the License\\.)?",
          Pattern.DOTALL);

  private static final String OWN_GROUP = "org.kneeroll";
  private static final String RULE = "-".repeat(80) + "\n";

  private Licences() {}

  /** The libraries, in the order of their names; Kneeroll's own modules are not among them. */
  static List<Library> libraries() {
    Map<String, String> licences = table();
    return resource(LIBRARIES)
        .lines()
        .map(RESOLVED::matcher)
        .filter(Matcher::matches)
        .filter(line -> !line.group(1).equals(OWN_GROUP))
        .map(
            line ->
                new Library(
                    line.group(1),
                    line.group(2),
                    line.group(3),
                    licences.getOrDefault(line.group(1) + ":" + line.group(2), Library.UNKNOWN)))
        .sorted(Library.ORDER)
        .toList();
  }

  /** What is written down about licences, by group and artifact. */
  static Map<String, String> table() {
    Map<String, String> licences = new TreeMap<>();
    resource(TABLE)
        .lines()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.split("\\s+", 2))
        .forEach(line -> licences.put(line[0], line[1].strip()));
    return licences;
  }

  /** Names, versions and licences, and then all texts, each once. */
  public static String print() {
    List<Library> libraries = libraries();
    StringBuilder out = new StringBuilder();
    row(out, "kneeroll " + Product.VERSION, "Apache-2.0");
    for (Library library : libraries) {
      row(out, library.id() + " " + library.version(), library.licence());
    }
    row(out, "Noto Sans, the fonts in the PDF files", "OFL-1.1");
    texts(libraries)
        .forEach(
            (text, owners) ->
                out.append('\n')
                    .append(RULE)
                    .append(String.join(", ", owners))
                    .append('\n')
                    .append(RULE)
                    .append('\n')
                    .append(text)
                    .append('\n'));
    return out.toString();
  }

  private static void row(StringBuilder out, String name, String licence) {
    out.append(name).append(" ".repeat(Math.max(2, 64 - name.length()))).append(licence);
    out.append('\n');
  }

  /** The texts, by what they say, and whose they are. */
  private static Map<String, List<String>> texts(List<Library> libraries) {
    Map<String, List<String>> texts = new LinkedHashMap<>();
    for (String name : List.of("LICENSE", "NOTICE")) {
      add(texts, "kneeroll: " + name, own(name));
    }
    Map<String, URL> jars = jars();
    for (Library library : libraries) {
      URL jar = jars.get(library.jar());
      textsOf(jar)
          .forEach(
              (name, text) -> {
                Matcher apache = APACHE.matcher(text);
                String rest = apache.lookingAt() ? text.substring(apache.end()) : text;
                if (!rest.isBlank()) {
                  add(texts, library.artifact() + " " + library.version() + ": " + name, rest);
                }
              });
    }
    add(texts, "Noto Sans: OFL.txt", FontLicence.text());
    return texts;
  }

  /** A text of the jar, or of the folder with classes, that this class is in. */
  private static String own(String name) {
    String file = Licences.class.getName().replace('.', '/') + ".class";
    URL here = Licences.class.getResource(file.substring(file.lastIndexOf('/') + 1));
    String place = String.valueOf(here);
    try (InputStream in =
        new URL(place.substring(0, place.length() - file.length()) + "META-INF/" + name)
            .openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static void add(Map<String, List<String>> texts, String owner, String text) {
    String lines = text.replaceAll("^(?:\\h*\\n)+", "").stripTrailing() + "\n";
    texts.computeIfAbsent(lines, key -> new ArrayList<>()).add(owner);
  }

  /**
   * Where the manifest of each jar is that is on the class path or the module path, by its name.
   */
  private static Map<String, URL> jars() {
    Map<String, URL> jars = new HashMap<>();
    try {
      ClassLoader loader = Licences.class.getClassLoader();
      for (URL manifest : Collections.list(loader.getResources(JarFile.MANIFEST_NAME))) {
        String[] parts = manifest.getPath().split("!", 2)[0].split("/", -1);
        jars.putIfAbsent(parts[parts.length - 1], manifest);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the class path", e);
    }
    return jars;
  }

  /** The licences and notices in the jar that a file is in; none for a file that is in no jar. */
  private static Map<String, String> textsOf(@Nullable URL inJar) {
    Map<String, String> texts = new TreeMap<>();
    if (inJar == null) {
      return texts;
    }
    try {
      if (inJar.openConnection() instanceof JarURLConnection connection) {
        JarFile jar = connection.getJarFile();
        for (JarEntry entry : Collections.list(jar.entries())) {
          if (TEXT.matcher(entry.getName()).matches()) {
            try (InputStream in = jar.getInputStream(entry)) {
              String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
              texts.put(entry.getName().substring("META-INF/".length()), text.replace("\r", ""));
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(inJar.toString(), e);
    }
    return texts;
  }

  private static String resource(String name) {
    try (InputStream in = Licences.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not in the application");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
