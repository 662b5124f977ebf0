package org.kneeroll.pdf;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.kneeroll.pdf");

  @Test
  void layoutKnowsNothingOfPdf() {
    noClasses()
        .that()
        .resideInAnyPackage("org.kneeroll.pdf.layout", "org.kneeroll.pdf.page")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache..", "org.kneeroll.pdf.write", "org.kneeroll.pdf")
        .check(CLASSES);
  }

  @Test
  void theWriterKnowsPagesAndNotHowTheyAreLaidOut() {
    noClasses()
        .that()
        .resideInAPackage("org.kneeroll.pdf.write")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.kneeroll.pdf.layout")
        .check(CLASSES);
  }

  @Test
  void onePackageWritesPdfAndAnotherReadsIt() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.kneeroll.pdf.write", "org.kneeroll.pdf.read")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.pdfbox.cos..", "org.apache.pdfbox.pdmodel..")
        .check(CLASSES);
  }

  @Test
  void oneClassReadsFonts() {
    noClasses()
        .that()
        .haveSimpleNameNotStartingWith("FaceFile")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.fontbox..")
        .check(CLASSES);
  }

  @Test
  void fontsKnowNeitherPagesNorBlocks() {
    classes()
        .that()
        .resideInAPackage("org.kneeroll.pdf.font")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "org.kneeroll.pdf.font",
            "org.kneeroll.core.drawing",
            "java..",
            "org.apache..",
            "org.jspecify..")
        .check(CLASSES);
  }

  @Test
  void nothingLoadsAwt() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.awt..", "javax.swing..", "javax.imageio..")
        .check(CLASSES);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("org.kneeroll.pdf.(*)").should().beFreeOfCycles().check(CLASSES);
  }
}
