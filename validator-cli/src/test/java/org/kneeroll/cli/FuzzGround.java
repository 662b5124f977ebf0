package org.kneeroll.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kneeroll.cli.render.Palette;
import org.kneeroll.cli.terminal.Terminal;

/**
 * A small clinic with a file of every kind that the command reads, one of which is spoiled at a
 * time, and the calls that read it. The folder {@code out} is the only one that a call may change.
 */
final class FuzzGround {

  private static final Path CLINIC = Fixtures.folder("frozen/2026-11/clinic");
  private static final Path FILLED = Fixtures.folder("frozen/2026-11/filled");

  /** The clinic's files, with where each of them comes from. */
  private static final List<String> CONTENT =
      List.of(
          "catalogue.yaml",
          "kneeroll.yaml",
          "retired.yaml",
          "released.yaml",
          "known-findings.txt",
          "exercises/heel-slide.yaml",
          "exercises/heel-slide-sore-leg.yaml",
          "exercises/breathing-kneeling.yaml",
          "exercises/breathing-kneeling.svg",
          "exercises/bridge.json",
          "brands/night-clinic/brand.yaml",
          "brands/night-clinic/logo.png",
          "brands/harbour-lane/brand.yaml",
          "brands/harbour-lane/logo.svg");

  private static final String LEAFLET = "after-your-operation";

  /** What newer catalogues say of what they share; the clinic's own settings are older. */
  private static final String SHARING =
      """

      takes:
        from: kneeroll
        stop-rules: [upper-back]
        transfers: all
        red-flags: [lower-back]
        sources: all
      extends: {stop-rules: [knee]}
      replaces: {stop-rules: [neck, lower-back, shoulder], red-flags: [knee, shoulder, neck]}
      """;

  /** The file that signing writes into. */
  private static final String REVIEWS = "reviews.yaml";

  private static final String SIGN = "sign";

  /** What some are signed as before anything is spoiled. */
  private static final List<String> SIGNED =
      List.of(
          "sign heel-slide exercise/heel-slide-sore-leg stop-rules/elbow sensation/mobility"
              + " --reviewer Jane --role physiotherapist",
          "sign red-flags/knee --reviewer Ann --role osteopath --because Ours --author",
          "sign stop-rules/elbow --withdraw --because Old");

  private static final List<String> SIGNATURES =
      List.of(
          "sign --list",
          "sign --list heel-slide leaflet/" + LEAFLET,
          "sign exercise/ID --reviewer Ann --role osteopath",
          "sign heel-slide leaflet/" + LEAFLET + " --reviewer Ann --role osteopath --because Ours",
          "sign heel-slide-sore-leg --author --reviewer Harbour --role clinic",
          "sign red-flags/knee stop-rules/knee transfers/prone-on-elbows --reviewer Ann --role GP",
          "sign red-flags/knee --withdraw --because Old --reviewer Bo",
          "sign stop-rules/elbow --withdraw",
          "validate . --format full",
          "report " + LEAFLET,
          "leaflet " + LEAFLET + " -o out/a.pdf");

  /** Short work, which most calls are. */
  private static final List<String> LOOKS =
      List.of(
          "validate . --format full",
          "validate . --format concise --stats",
          "validate . --format json",
          "validate . --format sarif",
          "validate . --format github",
          "validate . --format junit",
          "validate . --format counts --fail-on never",
          "validate . --diff --unsafe-fixes",
          "validate FILE --output json=out/r.json --output junit=out/r.xml",
          "validate FILE --baseline out/known.txt --write-baseline",
          "validate - --stdin-name FILE",
          "list",
          "list exercises --region knee --format json",
          "list --equipment towel",
          "show catalogue --format yaml",
          "show catalogue --format json",
          "show catalogue",
          "show FILE",
          "show FILE --format yaml",
          "show FILE --format json",
          "show exercise heel-slide-sore-leg",
          "show heel-slide --geometry",
          "show leaflet " + LEAFLET + " --format yaml",
          "show brand night-clinic",
          "report " + LEAFLET,
          "report " + LEAFLET + " --format markdown",
          "report " + LEAFLET + " --format json",
          "report FILE",
          "explain FILE",
          "new exercise ID --catalogue out",
          "schema exercise");

  private static final List<String> PRINTS =
      List.of(
          "leaflet " + LEAFLET + " -o out/a.pdf",
          "leaflet " + LEAFLET + " -o - --brand harbour-lane --compact",
          "leaflet " + LEAFLET + " -o out/a.pdf --attach-source --archive",
          "leaflet FILE -o out/",
          "figure FILE -o out/f.svg",
          "figure breathing-kneeling -o out/f.png --width 64",
          "figure heel-slide-sore-leg bridge -o out/ --brand night-clinic --format pdf",
          "figure heel-slide --brand FILE -o -");

  private static final List<String> PDFS =
      List.of(
          "read FILE",
          "read came-back --format csv",
          "read FILE --format json",
          "extract FILE -o out/source --force",
          "validate FILE");

  private static final List<String> RECORDS =
      List.of(
          "import free-exercise-db FILE -o out",
          "import open-exercise-db FILE -o out",
          "import free-exercise-db FILE -o out --format json");

  private final Path folder;
  private final Path figures;
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  /** Lays out the clinic in an empty folder. */
  FuzzGround(Path place) throws IOException {
    folder = Files.createDirectories(place.resolve("clinic"));
    figures = place.resolve("figures");
    for (String name : CONTENT) {
      files.put(name, Files.readAllBytes(CLINIC.resolve(name)));
    }
    String leaflet = "leaflets/" + LEAFLET + ".yaml";
    files.put(leaflet, Files.readAllBytes(Fixtures.folder("fuzz").resolve(leaflet)));
    files.put(
        "came-back/a.pdf", Files.readAllBytes(FILLED.resolve("13-knee-sways-grey-compact.pdf")));
    files.put(
        "came-back/b.pdf", Files.readAllBytes(FILLED.resolve("15-gentle-rocking-source.pdf")));
    files.put("came-back/c.fdf", FDF.getBytes(UTF_8));
    files.put("came-back/d.xfdf", XFDF.getBytes(UTF_8));
    files.put("records.json", Files.readAllBytes(Fixtures.folder("intake/free-exercise-db.json")));
    files.put("open.json", Files.readAllBytes(Fixtures.folder("intake/open-exercise-db.json")));
    String settings = new String(files.get("catalogue.yaml"), UTF_8) + SHARING;
    files.put("catalogue.yaml", settings.getBytes(UTF_8));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      write(file.getKey(), file.getValue());
    }
    for (String call : SIGNED) {
      CommandRun run = run(new byte[0], call.split(" "));
      if (run.code() != 0) {
        throw new IllegalStateException(run.transcript());
      }
    }
    files.put(REVIEWS, Files.readAllBytes(folder.resolve(REVIEWS)));
  }

  private static final String FDF =
      "%FDF-1.2\n1 0 obj\n<</FDF<</F(a.pdf)/Fields[<</T(patient)/Kids[<</T(name)/V(Ann)>>]>>"
          + "<</T(knee-sways.reps)/V(12)>>]>>>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n";

  private static final String XFDF =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <xfdf xmlns="http://ns.adobe.com/xfdf/"><f href="a.pdf"/><fields>
      <field name="patient"><field name="name"><value>Ann</value></field></field>
      <field name="knee-sways.reps"><value>12</value></field></fields></xfdf>
      """;

  /** The names of all files, in a fixed order. */
  List<String> names() {
    return List.copyOf(files.keySet());
  }

  /** What a file says before it is spoiled. */
  byte[] original(String name) {
    return files.get(name);
  }

  /** The texts among the files, from which words are taken over. */
  List<byte[]> texts() {
    return files.entrySet().stream()
        .filter(file -> file.getKey().matches(".*\\.(yaml|json|svg)"))
        .filter(file -> file.getValue().length < 20_000)
        .map(Map.Entry::getValue)
        .toList();
  }

  /** A call that reads a file; one in some is a long one. */
  String[] call(String file, Mutator seeded) {
    List<String> calls =
        file.startsWith("came-back")
            ? PDFS
            : !file.contains("/") && file.endsWith(".json")
                ? RECORDS
                : file.equals(REVIEWS) || seeded.below(8) == 0
                    ? SIGNATURES
                    : seeded.below(6) == 0 ? PRINTS : LOOKS;
    String call = seeded.one(calls);
    String id = file.replaceFirst(".*/", "").replaceFirst("\\..*", "");
    return Stream.of(call.split(" "))
        .map(word -> word.equals("FILE") ? file : word.equals("ID") ? id : word)
        .toArray(String[]::new);
  }

  /** Puts something in the place of a file. */
  void write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  /** An empty folder for results, and the signatures as they were. */
  void tidy(String spoiledName, byte[] spoiled) throws IOException {
    write(REVIEWS, spoiledName.equals(REVIEWS) ? spoiled : files.get(REVIEWS));
    Path out = folder.resolve("out");
    if (Files.exists(out)) {
      try (Stream<Path> all = Files.walk(out)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    Files.createDirectory(out);
  }

  /** Everything that stands in the folder, by its name; a long file by a number made of it. */
  Map<String, String> state(String below) throws IOException {
    Map<String, String> state = new TreeMap<>();
    Path start = folder.resolve(below);
    if (!Files.exists(start)) {
      return state;
    }
    try (Stream<Path> all = Files.walk(start)) {
      for (Path path : all.toList()) {
        if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
          byte[] bytes = Files.readAllBytes(path);
          state.put(folder.relativize(path).toString(), digest(bytes));
        }
      }
    }
    return state;
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of()
          .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Runs a call in the folder. */
  CommandRun run(byte[] input, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(input),
            bytes,
            new PrintWriter(out),
            new PrintWriter(err),
            Palette.PLAIN,
            folder,
            Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC),
            figures,
            () -> 80,
            false);
    int code = Kneeroll.run(terminal, args);
    return new CommandRun(code, out.toString(), err.toString(), bytes);
  }

  /** The names of the files that a call changed, made or took away, but was not asked to. */
  static List<String> changed(
      Map<String, String> before, Map<String, String> after, String... args) {
    boolean signs = args[0].equals(SIGN) && !List.of(args).contains("--list");
    List<String> changed = new ArrayList<>();
    Stream.concat(before.keySet().stream(), after.keySet().stream())
        .distinct()
        .filter(name -> !name.startsWith("out") && !(signs && name.equals(REVIEWS)))
        .filter(name -> !String.valueOf(before.get(name)).equals(String.valueOf(after.get(name))))
        .forEach(changed::add);
    return changed;
  }
}
