package org.kneeroll.catalogue;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.kneeroll.core.pose.PoseSolver;

class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.kneeroll.catalogue");

  /** Lists of foreign records are read one record at a time, and have no places to report. */
  @Test
  void onePackageReadsWhatAuthorsWriteInEachNotation() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "org.kneeroll.catalogue.reading.json", "org.kneeroll.catalogue.intake")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("tools.jackson..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "org.kneeroll.catalogue.reading.yaml", "org.kneeroll.catalogue.writing")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.snakeyaml..")
        .check(CLASSES);
  }

  @Test
  void onePackageReadsSvg() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.kneeroll.catalogue.svg")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.github.weisj..", "javax.xml..")
        .check(CLASSES);
  }

  @Test
  void onlyTheReadersOfPicturesLoadGraphics() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.kneeroll.catalogue.svg", "org.kneeroll.catalogue.picture")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.awt..", "javax.imageio..")
        .check(CLASSES);
  }

  @Test
  void readingAndBindingKnowNothingOfFolders() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.kneeroll.catalogue.source",
            "org.kneeroll.catalogue.reading..",
            "org.kneeroll.catalogue.binding",
            "org.kneeroll.catalogue.check")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..")
        .check(CLASSES);
  }

  /** It takes longer than all that is asked about it: the checker has it done once. */
  @Test
  void nobodyWorksAPoseOut() {
    noClasses().should().dependOnClassesThat().areAssignableTo(PoseSolver.class).check(CLASSES);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("org.kneeroll.catalogue.(*)").should().beFreeOfCycles().check(CLASSES);
  }
}
