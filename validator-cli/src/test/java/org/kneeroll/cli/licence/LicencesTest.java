package org.kneeroll.cli.licence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Maven writes down what is shipped; without it there is nothing to compare. */
class LicencesTest {

  @BeforeEach
  void needMavensList() {
    assumeTrue(Licences.class.getResource("libraries.txt") != null);
    assumeTrue(LicencesTest.class.getResource("/shipped-class-path.txt") != null);
  }

  @Test
  void namesEveryLibraryOfTheClassPathAndNoOther() throws IOException {
    List<String> shipped;
    try (InputStream in = LicencesTest.class.getResourceAsStream("/shipped-class-path.txt")) {
      String path = new String(in.readAllBytes(), UTF_8).strip();
      shipped =
          Pattern.compile(System.getProperty("path.separator"), Pattern.LITERAL)
              .splitAsStream(path)
              .map(file -> Path.of(file).getFileName().toString())
              .filter(name -> !name.equals("classes") && !name.startsWith("kneeroll-"))
              .toList();
    }

    assertThat(shipped).isNotEmpty();
    assertThat(Licences.libraries())
        .extracting(Library::jar)
        .containsExactlyInAnyOrderElementsOf(shipped);
  }

  @Test
  void knowsTheLicenceOfEachAndOfNoOther() {
    List<Library> libraries = Licences.libraries();

    assertThat(libraries)
        .allSatisfy(
            library ->
                assertThat(library.licence())
                    .as(library.id())
                    .matches("(?:Apache-2\\.0|MIT|BSD-[23]-Clause|EPL-2\\.0)(?: AND .*)?"));
    assertThat(Licences.table().keySet())
        .containsExactlyElementsOf(libraries.stream().map(Library::id).toList());
  }

  @Test
  void printsTheTextsThatHaveToGoAlong() {
    String printed = Licences.print();

    assertThat(printed)
        .containsPattern("(?m)^info\\.picocli:picocli \\S+ +Apache-2\\.0$")
        .containsPattern("(?m)^Noto Sans, the fonts in the PDF files +OFL-1\\.1$")
        .contains("Copyright (c) 2021-2024 Jannis Weis")
        .contains("Permission is hereby granted, free of charge")
        .contains("Apache PDFBox")
        .contains("SIL OPEN FONT LICENSE")
        .containsOnlyOnce("TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION");
  }
}
