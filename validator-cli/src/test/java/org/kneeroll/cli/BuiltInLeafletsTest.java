package org.kneeroll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kneeroll.catalogue.library.FileKind;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.library.Library;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.ExerciseId;
import org.kneeroll.core.exercise.Step;
import org.kneeroll.core.leaflet.Leaflet;
import org.kneeroll.core.leaflet.LeafletExercise;
import org.kneeroll.testing.BeyondVeraPdf;
import org.kneeroll.testing.VeraPdf;

/** Every built-in leaflet in every built-in brand. */
class BuiltInLeafletsTest {

  private static final Library LIBRARY = Library.builtIn();

  @TempDir private Path folder;

  static Stream<Arguments> leafletsInBrands() {
    return LIBRARY.ids(FileKind.LEAFLET).stream()
        .flatMap(
            leaflet ->
                LIBRARY.ids(FileKind.BRAND).stream().map(brand -> Arguments.of(leaflet, brand)));
  }

  @ParameterizedTest
  @MethodSource("leafletsInBrands")
  void isAccessibleAndCompleteAndCanBeFilledIn(String leaflet, String brand) throws IOException {
    CommandRun run = CommandRun.in(folder, "leaflet", leaflet, "--brand", brand, "-o", "-");

    assertThat(run.transcript()).isEqualTo("exit code 0\n");
    assertThat(VeraPdf.brokenRules(run.bytes(), "ua1")).isEmpty();
    assertThat(BeyondVeraPdf.complaints(run.bytes())).isEmpty();
    try (PDDocument document = Loader.loadPDF(run.bytes())) {
      String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
      List<String> fields = fieldNames(document);
      for (LeafletExercise named : leaflet(leaflet).exercises()) {
        Exercise exercise = exercise(named);
        assertThat(exercise.steps()).isNotEmpty();
        for (Step step : exercise.steps()) {
          assertThat(text).contains(step.words().replaceAll("\\s+", " "));
        }
        if (exercise.dose() != null && exercise.dose().reps() != null) {
          assertThat(fields).contains(exercise.label() + ".reps");
        }
      }
    }
  }

  private static Leaflet leaflet(String id) {
    return LIBRARY.leaflet(id).flatMap(Item::value).orElseThrow();
  }

  private static Exercise exercise(LeafletExercise named) {
    return Optional.ofNullable(named.id())
        .map(ExerciseId::value)
        .flatMap(LIBRARY::exercise)
        .flatMap(Item::value)
        .orElseThrow();
  }

  private static List<String> fieldNames(PDDocument document) {
    List<String> names = new ArrayList<>();
    for (PDField field : document.getDocumentCatalog().getAcroForm().getFieldTree()) {
      names.add(field.getFullyQualifiedName());
    }
    return names;
  }
}
