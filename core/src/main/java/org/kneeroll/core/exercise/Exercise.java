package org.kneeroll.core.exercise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kneeroll.core.constraint.BilateralSymmetry;
import org.kneeroll.core.constraint.PainFreeRange;
import org.kneeroll.core.constraint.SmallMovement;
import org.kneeroll.core.text.PlainText;

/**
 * One exercise, as an author describes it and with everything that its catalogue adds.
 *
 * <p>May be incomplete or contradict itself; validation says so. See {@link #named(String)} for
 * building one in code.
 *
 * @param id the name of its file; null for one that was built in code and not stored yet
 * @param name what people call it
 * @param aliases other names in use
 * @param status how far it has come
 * @param review who signed it, for {@link Status#REVIEWED}
 * @param variantOf the exercise that it is a variant of, and under whose heading it stands
 * @param purpose what it is for, in a sentence for a patient
 * @param region the part of the body it is for
 * @param aim what it is meant to do
 * @param kind the course of its movement
 * @param stages when it may be used
 * @param position the start position
 * @param surface what the body may rest on
 * @param equipment what is needed or helps
 * @param setUp how the start position is reached; never counted as the movement
 * @param steps the instructions
 * @param movement the moving phase
 * @param sides how the work is shared between left and right
 * @param dose how much and how often
 * @param sensation what may be felt
 * @param stopRules when to change, to stop, and to get help
 * @param transfer how to get out of the position, or null where that needs no words
 * @param contraindications who does not do it
 * @param precautions who asks first or changes it
 * @param then the exercise that follows as part of a sequence, or null
 * @param progressTo harder ones
 * @param regressTo easier ones
 * @param related others like it
 * @param sameAs another that is the same under another name, or null
 * @param supersededBy what to use in its place, for {@link Status#RETIRED}; null if nothing is
 * @param pose what a picture of it needs to know besides, or null for none
 * @param picture one that takes the place of the drawing, or null for none
 * @param sources where its facts come from
 * @param licence under which the text may be used; null outside of a catalogue, whose settings have
 *     one
 * @param author who wrote the text; null outside of a catalogue, whose settings have one
 * @param replaces the catalogue whose exercise of the same id this one takes the place of, such as
 *     {@code kneeroll}; null for none
 */
@SmallMovement
@PainFreeRange
@BilateralSymmetry
public record Exercise(
    @Nullable ExerciseId id,
    @NotBlank @Size(max = 120) @Nullable String name,
    List<@NotBlank String> aliases,
    @NotNull @Nullable Status status,
    @Valid @Nullable Review review,
    @Nullable ExerciseId variantOf,
    @NotBlank @Size(max = 300) @Nullable String purpose,
    @NotNull @Nullable Region region,
    @NotNull @Nullable Aim aim,
    @NotNull @Nullable Kind kind,
    @NotEmpty List<Stage> stages,
    @NotNull @Nullable Position position,
    List<Surface> surface,
    @Nullable Equipment equipment,
    Map<BodyPart, Placement> setUp,
    @NotEmpty List<@Valid Step> steps,
    @NotNull @Valid @Nullable Movement movement,
    @NotNull @Valid @Nullable Sides sides,
    @NotNull @Valid @Nullable Dose dose,
    @NotNull @Valid @Nullable Sensation sensation,
    @NotNull @Valid @Nullable StopRules stopRules,
    @Nullable String transfer,
    List<@Valid Contraindication> contraindications,
    List<@Valid Precaution> precautions,
    @Nullable ExerciseId then,
    List<@Valid Progression> progressTo,
    List<@Valid Progression> regressTo,
    List<ExerciseId> related,
    @Nullable ExerciseId sameAs,
    @Nullable ExerciseId supersededBy,
    @Valid @Nullable Pose pose,
    @Valid @Nullable Picture picture,
    @NotEmpty List<@Valid Source> sources,
    @Nullable String licence,
    @Valid @Nullable Author author,
    @Nullable String replaces) {

  /** Copies the collections; null counts as empty. */
  public Exercise {
    name = PlainText.cleanOrNull(name);
    purpose = PlainText.cleanOrNull(purpose);
    transfer = PlainText.cleanOrNull(transfer);
    aliases = PlainText.cleanAll(aliases);
    stages = copy(stages);
    surface = copy(surface);
    setUp = setUp == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(setUp));
    steps = copy(steps);
    contraindications = copy(contraindications);
    precautions = copy(precautions);
    progressTo = copy(progressTo);
    regressTo = copy(regressTo);
    related = copy(related);
    sources = copy(sources);
  }

  private static <T> List<T> copy(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  /**
   * Starts building an exercise in code, as a draft that settles pain in the lower back.
   *
   * @param name what people call it
   */
  public static ExerciseBuilder named(String name) {
    return new ExerciseBuilder(name);
  }

  /** A builder that starts from this exercise: what is given replaces, lists grow. */
  public ExerciseBuilder toBuilder() {
    return new ExerciseBuilder(this);
  }

  /** The id, or the name where there is no id yet: for messages. */
  public String label() {
    return id != null ? id.value() : name == null ? "(no name)" : name;
  }
}
