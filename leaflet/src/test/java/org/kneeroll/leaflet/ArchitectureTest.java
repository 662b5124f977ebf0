package org.kneeroll.leaflet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.kneeroll.leaflet");

  @Test
  void leafletsKnowTheModelAndNoFormat() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "org.kneeroll.leaflet..", "org.kneeroll.core..", "java..", "org.jspecify..")
        .check(CLASSES);
  }

  @Test
  void blocksDoNotKnowWhoComposesThem() {
    slices().matching("org.kneeroll.(leaflet..)").should().beFreeOfCycles().check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("org.kneeroll.leaflet")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.kneeroll.leaflet.composition")
        .check(CLASSES);
  }

  @Test
  void compositionReadsNoFilesAndNoClockAndNoDefaultLocale() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.nio.file..")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(Locale.class, "getDefault")
        .check(CLASSES);
  }
}
