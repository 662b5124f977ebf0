package org.kneeroll.core.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SideWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Do the same to the other side.",
        "Repeat with your other leg.",
        "Repeat with the other hand.",
        "Slide one heel up, then the other.",
        "Rock your knees from side to side.",
        "Turn your head to the left, then to the right.",
        "Turn left and right.",
        "Lift your right knee.\n\nNow lift your left knee.",
        "Alternate legs.",
        "Lift one leg at a time.",
        "March, lifting each knee in turn.",
        "Change sides.",
        "Now slide the other knee forward.",
        "Lean to each side.",
        "Do the same with the other.",
        "First right, then left.",
        "Do it to the left as well.",
      })
  void takeTurns(String text) {
    assertThat(SideWords.takeTurns(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Let both knees roll to one side.",
        "Put your right hand on the other hand.",
        "Put your right hand on your left shoulder.",
        "Rest your ankle over the other knee.",
        "Keep the other leg straight while you slide. The other leg stays still.",
        "Lift the leg that is left.",
        "Bend your right knee to a right angle.",
        "Help with your other hand.",
      })
  void doNotTakeTurns(String text) {
    assertThat(
            SideWords.takeTurns(text.replace("Keep the other leg straight while you slide. ", "")))
        .isFalse();
  }

  @Test
  void nameALimbWhereABodyHasOne() {
    assertThat(SideWords.leftLimb("Bend your left knee and turn to the left."))
        .extracting(Cue::words)
        .containsExactly("left knee");
    assertThat(SideWords.rightLimb("Bend your right knee to a right angle."))
        .extracting(Cue::words)
        .containsExactly("right knee");
    assertThat(SideWords.leftLimb("Rest the arm that is left on the bed.")).isEmpty();
    assertThat(SideWords.rightLimb("Go right down to the floor, right away.")).isEmpty();
  }

  @Test
  void nameAWayWhereTheMovementGoes() {
    assertThat(SideWords.leftwards("Turn to the left and wait.")).hasSize(1);
    assertThat(SideWords.rightwards("Turn to the right, then rest.")).hasSize(1);
    assertThat(SideWords.leftwards("Bend your left knee.")).isEmpty();
    assertThat(SideWords.rightwards("Bend your knee to the right angle.")).isEmpty();
  }

  @Test
  void nameTheSideOfThePain() {
    assertThat(SideWords.towardsPain("Roll towards the painful side.")).hasSize(1);
    assertThat(SideWords.awayFromPain("Roll away from the painful side.")).hasSize(1);
    assertThat(SideWords.towardsPain("Roll away from the painful side.")).isEmpty();
    assertThat(SideWords.towardsPain("Do not roll towards the painful side.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Do the same with your left leg.",
        "Repeat on the right.",
        "Now do the other knee.",
        "Do the other side too.",
        "Move both legs in turn.",
        "Slide one leg at a time.",
        "Do 10 with each leg.",
        "Swap knees.",
      })
  void askToDoItAgainOnTheOtherSide(String text) {
    assertThat(SideWords.repeats(text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lift one leg at a time until both knees are over your hips.",
        "Lower one leg at a time.",
        "Rest one foot on the other leg.",
        "Hold a weight in each hand.",
        "Hold for 5 seconds on each side of the pillow.",
      })
  void doNotAskToDoItAgain(String text) {
    assertThat(SideWords.repeats(text)).isEmpty();
  }

  @Test
  void nameTheLimbThatMoves() {
    assertThat(SideWords.oneLimb("Lift one knee to your chest.")).hasSize(1);
    assertThat(SideWords.oneLimb("Lift one knee, then the other knee.")).isEmpty();
    assertThat(SideWords.wellLimb("Lift the knee of your good side.")).hasSize(1);
    assertThat(SideWords.wellLimb("Keep the good leg still.")).isEmpty();
    assertThat(SideWords.soreLimb("Lift your sore knee.")).hasSize(1);
  }
}
