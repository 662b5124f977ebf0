package org.kneeroll.core.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kneeroll.core.invariant.ClinicalLimit;

class TermTest {

  private static Stream<Class<? extends Enum<?>>> vocabularies() {
    return Stream.of(
        Aim.class,
        BodyPart.class,
        ClinicalLimit.Foundation.class,
        CountBasis.class,
        Direction.class,
        FormLimit.class,
        IfCentral.class,
        Kind.class,
        Limb.class,
        OneSideReason.class,
        PlaceInRange.class,
        Position.class,
        Quantity.class,
        Region.class,
        SensationRule.class,
        SidePattern.class,
        SpineMotion.class,
        Speed.class,
        Stage.class,
        Status.class,
        StepPhase.class,
        Surface.class,
        ValueStatus.class);
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void hasOneWordForEachMeaningAndOneMeaningForEachWord(Class<? extends Enum<?>> vocabulary) {
    List<Term> terms = Stream.of(vocabulary.getEnumConstants()).map(Term.class::cast).toList();
    List<String> words =
        terms.stream()
            .flatMap(term -> Stream.concat(Stream.of(term.word()), term.synonyms().stream()))
            .toList();

    assertThat(words).doesNotHaveDuplicates().allMatch(word -> word.matches("[a-z]+(-[a-z]+)*"));
  }

  @Test
  void isFoundByItsWordOrASynonymAndNothingElse() {
    assertThat(Term.find(Position.class, "crook-lying")).contains(Position.CROOK_LYING);
    assertThat(Term.find(Position.class, "hook-lying")).contains(Position.CROOK_LYING);
    assertThat(Term.find(Position.class, "CROOK_LYING")).isEqualTo(Optional.empty());
    assertThat(Term.words(CountBasis.class)).containsExactly("side", "total", "cycle");
  }

  @Test
  void hasTheSameWordInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(SpineMotion.SIDE_BEND.word()).isEqualTo("side-bend");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void namesOneOfEachPairOfBodyParts() {
    for (BodyPart part : BodyPart.values()) {
      assertThat(part.single().single()).isEqualTo(part.single());
      boolean pair = part.single() != part;
      assertThat(pair).as(part.word()).isEqualTo(isPlural(part));
    }
  }

  private static boolean isPlural(BodyPart part) {
    return switch (part) {
      case FEET -> true;
      case PELVIS, TOES -> false;
      default -> part.word().endsWith("s");
    };
  }
}
