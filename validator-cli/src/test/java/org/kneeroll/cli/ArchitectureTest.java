package org.kneeroll.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.kneeroll");

  @Test
  void onlyTheCommandEndsTheProcess() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("org.kneeroll.cli.Kneeroll")
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class)
        .check(ALL);
  }

  @Test
  void nothingPrintsToTheProcessItself() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(ALL);
  }

  @Test
  void messagesKnowNothingOfTheCommandLineAndOfHowFilesAreRead() {
    noClasses()
        .that()
        .resideInAPackage("org.kneeroll.cli.render")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.kneeroll.cli",
            "org.kneeroll.cli.terminal..",
            "org.kneeroll.cli.input..",
            "picocli..",
            "org.kneeroll.catalogue.source..",
            "org.kneeroll.catalogue.reading..",
            "org.kneeroll.catalogue.binding..",
            "org.kneeroll.catalogue.library..",
            "org.kneeroll.catalogue.check..")
        .check(ALL);
  }

  @Test
  void nothingBelowKnowsTheCommand() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.kneeroll.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.kneeroll.cli..", "picocli..")
        .check(ALL);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("org.kneeroll.(**)").should().beFreeOfCycles().check(ALL);
  }
}
