package org.kneeroll.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.kneeroll.core");

  @Test
  void dependsOnNothingButTheJdkAndJakartaValidation() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "org.kneeroll.core..",
            "java..",
            "jakarta.validation..",
            "org.hibernate.validator..",
            "org.jspecify.annotations..")
        .check(CORE);
  }

  @Test
  void leavesHibernateToThePackageThatValidates() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.kneeroll.core.validation..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.hibernate.validator..")
        .check(CORE);
  }

  @Test
  void readsAndWritesNothing() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.io..", "java.nio.channels..", "java.nio.file..", "java.net..")
        .check(CORE);
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CORE);
    NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CORE);
  }

  @Test
  void asksNoClockAndNoChance() {
    noClasses()
        .should()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(java.util.Random.class)
        .check(CORE);
  }

  @Test
  void hasNoCyclesBetweenPackages() {
    slices().matching("org.kneeroll.core.(*)..").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void knowsTheInvariantsOnlyWhereTheyAreAsked() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.kneeroll.core.measure..",
            "org.kneeroll.core.exercise..",
            "org.kneeroll.core.wording..",
            "org.kneeroll.core.leaflet..",
            "org.kneeroll.core.diagnostic..",
            "org.kneeroll.core.drawing..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.kneeroll.core.invariant..", "org.kneeroll.core.validation..")
        .check(CORE);
  }

  @Test
  void keepsEverythingThatIsSharedImmutable() {
    fields()
        .that()
        .areDeclaredInClassesThat()
        .areNotAssignableTo(org.kneeroll.core.exercise.ExerciseBuilder.class)
        .and()
        .areDeclaredInClassesThat()
        .areNotAssignableTo(jakarta.validation.ConstraintValidator.class)
        .should()
        .beFinal()
        .check(CORE);
    fields().that().areStatic().should().beFinal().check(CORE);
    classes()
        .that()
        .areRecords()
        .should()
        .haveOnlyFinalFields()
        .andShould()
        .haveModifier(JavaModifier.FINAL)
        .check(CORE);
  }

  @Test
  void namesNoGrabBags() {
    noClasses().should().haveNameMatching(".*(Impl|Utils?|Helper|Manager|Data|Info)").check(CORE);
  }
}
