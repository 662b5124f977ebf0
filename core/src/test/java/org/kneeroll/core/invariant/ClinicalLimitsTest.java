package org.kneeroll.core.invariant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kneeroll.core.exercise.BodyPart;
import org.kneeroll.core.exercise.Review;
import org.kneeroll.core.exercise.SpineMotion;
import org.kneeroll.core.measure.Angle;
import org.kneeroll.core.measure.Length;

class ClinicalLimitsTest {

  private static final Review REVIEW =
      new Review("B. Reviewer", "physiotherapist", LocalDate.of(2026, 1, 2), "trial");

  private static ClinicalLimit limit(BodyPart part, double degrees) {
    return new ClinicalLimit(
        part,
        SpineMotion.ROTATION,
        Angle.degrees(degrees),
        "a turn",
        ClinicalLimit.Foundation.STATED,
        "a source");
  }

  @Test
  void sayWhereEachNumberComesFromAndClaimNoEvidence() {
    assertThat(ClinicalLimits.shipped().limits())
        .isNotEmpty()
        .allSatisfy(limit -> assertThat(limit.source()).isNotBlank())
        .noneMatch(limit -> limit.status() == ClinicalLimit.Foundation.PUBLISHED);
  }

  @Test
  void holdForOneOfAPairAndForBoth() {
    ClinicalLimits shipped = ClinicalLimits.shipped();

    assertThat(shipped.find(BodyPart.THIGHS, SpineMotion.ROTATION))
        .isPresent()
        .isEqualTo(shipped.find(BodyPart.THIGH, SpineMotion.ROTATION));
    assertThat(shipped.find(BodyPart.HEAD, SpineMotion.ROTATION)).isEmpty();
    assertThat(shipped.find(BodyPart.THIGH, SpineMotion.FLEXION)).isEmpty();
  }

  @Test
  void areReplacedAndAddedToByNamedReviewers() {
    ClinicalLimits limits =
        ClinicalLimits.shipped()
            .with(
                List.of(
                    new LimitOverride(
                        BodyPart.THIGHS, SpineMotion.ROTATION, Angle.degrees(30), REVIEW),
                    new LimitOverride(
                        BodyPart.HEAD, SpineMotion.ROTATION, Angle.degrees(50), REVIEW)));

    assertThat(limits.limits()).hasSize(ClinicalLimits.shipped().limits().size() + 1);
    assertThat(limits.find(BodyPart.THIGH, SpineMotion.ROTATION))
        .get()
        .returns(Angle.degrees(30), ClinicalLimit::upTo)
        .returns("a roll of the knees", ClinicalLimit::movement)
        .returns("set by B. Reviewer, physiotherapist, 2026-01-02", ClinicalLimit::source);
    assertThat(limits.find(BodyPart.HEAD, SpineMotion.ROTATION))
        .get()
        .returns("a movement of the head", ClinicalLimit::movement);
    assertThat(ClinicalLimits.shipped().find(BodyPart.HEAD, SpineMotion.ROTATION)).isEmpty();
  }

  @Test
  void leaveOutAnOverrideThatIsIncomplete() {
    ClinicalLimits shipped = ClinicalLimits.shipped();

    assertThat(
            shipped.with(
                List.of(
                    new LimitOverride(null, SpineMotion.ROTATION, Length.centimetres(2), REVIEW),
                    new LimitOverride(BodyPart.HEAD, null, Length.centimetres(2), REVIEW),
                    new LimitOverride(BodyPart.HEAD, SpineMotion.ROTATION, null, REVIEW),
                    new LimitOverride(
                        BodyPart.HEAD, SpineMotion.ROTATION, Length.centimetres(2), null))))
        .isEqualTo(shipped);
  }

  @Test
  void haveOneNumberForAMovement() {
    List<ClinicalLimit> twice = List.of(limit(BodyPart.ARM, 10), limit(BodyPart.ARMS, 20));

    assertThatThrownBy(() -> new ClinicalLimits(twice))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("two limits for the same movement");
  }

  @Test
  void belongToAJudgementThatAgreesWithItself() {
    assertThatThrownBy(() -> new Judgement(Judgement.Verdict.BROKEN, "", List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Judgement.notApplicable("a reason").findings()).isEmpty();
  }
}
