package org.kneeroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.module.FindException;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleDescriptor.Requires.Modifier;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The other tests run on the class path; these run what is shipped as modules, in a JVM of their
 * own.
 */
class ModulePathTest {

  @TempDir private Path folder;

  private record Ended(int exitCode, String output) {}

  @Test
  void aModuleThatRequiresOnlyTheCoreValidatesAnExercise() throws Exception {
    String path = modulePath("org.kneeroll.core");
    compileConsumer(path);

    Ended java =
        java("--module-path", path + File.pathSeparator + folder, "-m", "consumer/consumer.Main");

    assertThat(java.exitCode()).as(java.output()).isZero();
    assertThat(java.output())
        .contains("module consumer\n")
        .contains("movement.thighs: 70 deg is more than a small movement\n");
  }

  @Test
  void theCoreBringsJakartaValidationAndHibernateValidatorAlone() {
    assertThat(closure("org.kneeroll.core").keySet())
        .containsExactlyInAnyOrder(
            "org.kneeroll.core",
            "org.jspecify",
            "jakarta.validation",
            "org.hibernate.validator",
            "org.jboss.logging",
            "com.fasterxml.classmate");
  }

  @Test
  void theCommandStartsWithEveryPartOnTheModulePath() throws Exception {
    String path = modulePath("org.kneeroll.cli");

    Ended java =
        java(
            "--module-path", path, "-m", "org.kneeroll.cli/org.kneeroll.cli.Kneeroll", "--version");

    assertThat(java.exitCode()).as(java.output()).isZero();
    assertThat(java.output()).startsWith("kneeroll ");
  }

  private void compileConsumer(String modulePath) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    List<String> options =
        List.of(
            "-Xlint:all",
            "-Werror",
            "--release",
            "17",
            "--module-path",
            modulePath,
            "-d",
            folder.toString());
    Path sources = Path.of("src", "test", "consumer");
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      var units =
          files.getJavaFileObjects(
              sources.resolve("module-info.java"), sources.resolve("consumer/Main.java"));
      boolean compiled = compiler.getTask(messages, files, null, options, null, units).call();
      assertThat(compiled).as(messages.toString()).isTrue();
    }
  }

  private Ended java(String... arguments) throws IOException, InterruptedException {
    Path output = folder.resolve("output.txt");
    String executable = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(Stream.concat(Stream.of(executable), Stream.of(arguments)).toList())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    int exitCode = process.waitFor();
    return new Ended(exitCode, Files.readString(output).replace("\r\n", "\n"));
  }

  private static String modulePath(String root) {
    return closure(root).values().stream()
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  /**
   * The module and all that it requires, with the jar, or in a build without jars the folder, of
   * each.
   */
  private static Map<String, Path> closure(String root) {
    Map<String, ModuleReference> present = modulesOfTheClassPath();
    Map<String, Path> found = new LinkedHashMap<>();
    Deque<String> open = new ArrayDeque<>(Set.of(root));
    while (!open.isEmpty()) {
      String name = open.remove();
      ModuleReference module = present.get(name);
      if (module != null && !found.containsKey(name)) {
        found.put(name, Path.of(module.location().orElseThrow()));
        for (Requires required : module.descriptor().requires()) {
          // what a library could use if it were there is left out, but for our own annotations
          if (name.startsWith("org.kneeroll.") || !required.modifiers().contains(Modifier.STATIC)) {
            open.add(required.name());
          }
        }
        // an automatic module does not say what it requires
        if (name.equals("org.apache.pdfbox")) {
          open.add("org.apache.commons.logging");
        }
      }
    }
    return found;
  }

  private static Map<String, ModuleReference> modulesOfTheClassPath() {
    Map<String, ModuleReference> present = new HashMap<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      try {
        for (ModuleReference module : ModuleFinder.of(Path.of(entry)).findAll()) {
          present.putIfAbsent(module.descriptor().name(), module);
        }
      } catch (FindException e) {
        assertThat(Path.of(entry).getFileName().toString())
            .as("only a library of the tests may be no module")
            .doesNotStartWith("kneeroll");
      }
    }
    return present;
  }
}
