package org.kneeroll.core.exercise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Builds an {@link Exercise} piece by piece; what is not given stays missing and is reported by
 * validation.
 *
 * <p>Not for use by several threads. {@link #build()} may be called more than once.
 */
public final class ExerciseBuilder {

  private @Nullable ExerciseId id;
  private final @Nullable String name;
  private final List<String> aliases = new ArrayList<>();
  private @Nullable Status status = Status.DRAFT;
  private @Nullable Review review;
  private @Nullable ExerciseId variantOf;
  private @Nullable String purpose;
  private @Nullable Region region = Region.LOWER_BACK;
  private @Nullable Aim aim = Aim.SETTLE_PAIN;
  private @Nullable Kind kind = Kind.MOVE_AND_RETURN;
  private final List<Stage> stages = new ArrayList<>();
  private @Nullable Position position;
  private final List<Surface> surface = new ArrayList<>();
  private @Nullable Equipment equipment;
  private final Map<BodyPart, Placement> setUp = new LinkedHashMap<>();
  private final List<Step> steps = new ArrayList<>();
  private @Nullable Movement movement;
  private @Nullable Sides sides;
  private @Nullable Dose dose;
  private @Nullable Sensation sensation = Sensation.of(SensationRule.NO_INCREASE);
  private @Nullable StopRules stopRules;
  private @Nullable String transfer;
  private final List<Contraindication> contraindications = new ArrayList<>();
  private final List<Precaution> precautions = new ArrayList<>();
  private @Nullable ExerciseId then;
  private final List<Progression> progressTo = new ArrayList<>();
  private final List<Progression> regressTo = new ArrayList<>();
  private final List<ExerciseId> related = new ArrayList<>();
  private @Nullable ExerciseId sameAs;
  private @Nullable ExerciseId supersededBy;
  private @Nullable Pose pose;
  private @Nullable Picture picture;
  private final List<Source> sources = new ArrayList<>();
  private @Nullable String licence;
  private @Nullable Author author;
  private @Nullable String replaces;

  ExerciseBuilder(String name) {
    this.name = name;
  }

  ExerciseBuilder(Exercise exercise) {
    id = exercise.id();
    name = exercise.name();
    aliases.addAll(exercise.aliases());
    status = exercise.status();
    review = exercise.review();
    variantOf = exercise.variantOf();
    purpose = exercise.purpose();
    region = exercise.region();
    aim = exercise.aim();
    kind = exercise.kind();
    stages.addAll(exercise.stages());
    position = exercise.position();
    surface.addAll(exercise.surface());
    equipment = exercise.equipment();
    setUp.putAll(exercise.setUp());
    steps.addAll(exercise.steps());
    movement = exercise.movement();
    sides = exercise.sides();
    dose = exercise.dose();
    sensation = exercise.sensation();
    stopRules = exercise.stopRules();
    transfer = exercise.transfer();
    contraindications.addAll(exercise.contraindications());
    precautions.addAll(exercise.precautions());
    then = exercise.then();
    progressTo.addAll(exercise.progressTo());
    regressTo.addAll(exercise.regressTo());
    related.addAll(exercise.related());
    sameAs = exercise.sameAs();
    supersededBy = exercise.supersededBy();
    pose = exercise.pose();
    picture = exercise.picture();
    sources.addAll(exercise.sources());
    licence = exercise.licence();
    author = exercise.author();
    replaces = exercise.replaces();
  }

  /** The name of its file. */
  public ExerciseBuilder id(ExerciseId newId) {
    this.id = newId;
    return this;
  }

  /** Adds other names in use. */
  public ExerciseBuilder aliases(String... more) {
    aliases.addAll(List.of(more));
    return this;
  }

  /** How far it has come. */
  public ExerciseBuilder status(Status newStatus) {
    this.status = newStatus;
    return this;
  }

  /** Who signed it. */
  public ExerciseBuilder review(Review newReview) {
    this.review = newReview;
    return this;
  }

  /** The exercise that it is a variant of, and under whose heading it stands. */
  public ExerciseBuilder variantOf(ExerciseId newVariantOf) {
    this.variantOf = newVariantOf;
    return this;
  }

  /** What it is for, in a sentence for a patient. */
  public ExerciseBuilder purpose(String newPurpose) {
    this.purpose = newPurpose;
    return this;
  }

  /** The part of the body it is for. */
  public ExerciseBuilder region(Region newRegion) {
    this.region = newRegion;
    return this;
  }

  /** What it is meant to do. */
  public ExerciseBuilder aim(Aim newAim) {
    this.aim = newAim;
    return this;
  }

  /** The course of its movement. */
  public ExerciseBuilder kind(Kind newKind) {
    this.kind = newKind;
    return this;
  }

  /** Adds stages in which it may be used. */
  public ExerciseBuilder stages(Stage... more) {
    stages.addAll(List.of(more));
    return this;
  }

  /** The start position. */
  public ExerciseBuilder position(Position newPosition) {
    this.position = newPosition;
    return this;
  }

  /** Adds what the body may rest on. */
  public ExerciseBuilder surface(Surface... more) {
    surface.addAll(List.of(more));
    return this;
  }

  /** What is needed or helps. */
  public ExerciseBuilder equipment(Equipment newEquipment) {
    this.equipment = newEquipment;
    return this;
  }

  /** Places a part of the body in the start position. */
  public ExerciseBuilder setUp(BodyPart part, Placement placement) {
    setUp.put(part, placement);
    return this;
  }

  /** Adds instructions, in the order in which they are done. */
  public ExerciseBuilder steps(Step... more) {
    steps.addAll(List.of(more));
    return this;
  }

  /** The moving phase. */
  public ExerciseBuilder movement(Movement newMovement) {
    this.movement = newMovement;
    return this;
  }

  /** How the work is shared between left and right. */
  public ExerciseBuilder sides(Sides newSides) {
    this.sides = newSides;
    return this;
  }

  /** How much and how often. */
  public ExerciseBuilder dose(Dose newDose) {
    this.dose = newDose;
    return this;
  }

  /** What may be felt. */
  public ExerciseBuilder sensation(Sensation newSensation) {
    this.sensation = newSensation;
    return this;
  }

  /** When to change, to stop, and to get help. */
  public ExerciseBuilder stopRules(StopRules newStopRules) {
    this.stopRules = newStopRules;
    return this;
  }

  /** How to get out of the position. */
  public ExerciseBuilder transfer(String newTransfer) {
    this.transfer = newTransfer;
    return this;
  }

  /** Adds who does not do it. */
  public ExerciseBuilder contraindications(Contraindication... more) {
    contraindications.addAll(List.of(more));
    return this;
  }

  /** Adds who asks first or changes it. */
  public ExerciseBuilder precautions(Precaution... more) {
    precautions.addAll(List.of(more));
    return this;
  }

  /** The exercise that follows as part of a sequence. */
  public ExerciseBuilder then(ExerciseId newThen) {
    this.then = newThen;
    return this;
  }

  /** Adds harder exercises, each with the sign to change on. */
  public ExerciseBuilder progressTo(Progression... more) {
    progressTo.addAll(List.of(more));
    return this;
  }

  /** Adds easier exercises, each with the sign to change on. */
  public ExerciseBuilder regressTo(Progression... more) {
    regressTo.addAll(List.of(more));
    return this;
  }

  /** Adds others like it. */
  public ExerciseBuilder related(ExerciseId... more) {
    related.addAll(List.of(more));
    return this;
  }

  /** Another that is the same under another name. */
  public ExerciseBuilder sameAs(ExerciseId newSameAs) {
    this.sameAs = newSameAs;
    return this;
  }

  /** What to use in its place, once it is retired. */
  public ExerciseBuilder supersededBy(ExerciseId newSupersededBy) {
    this.supersededBy = newSupersededBy;
    return this;
  }

  /** What a picture of it needs to know besides. */
  public ExerciseBuilder pose(Pose newPose) {
    this.pose = newPose;
    return this;
  }

  /** A picture that takes the place of the drawing. */
  public ExerciseBuilder picture(Picture newPicture) {
    this.picture = newPicture;
    return this;
  }

  /** Adds where its facts come from. */
  public ExerciseBuilder sources(Source... more) {
    sources.addAll(List.of(more));
    return this;
  }

  /** Under which the text may be used, as an SPDX identifier such as {@code CC-BY-4.0}. */
  public ExerciseBuilder licence(String newLicence) {
    this.licence = newLicence;
    return this;
  }

  /** Who wrote the text. */
  public ExerciseBuilder author(Author newAuthor) {
    this.author = newAuthor;
    return this;
  }

  /** The exercise as it stands, complete or not. */
  public Exercise build() {
    return new Exercise(
        id,
        name,
        aliases,
        status,
        review,
        variantOf,
        purpose,
        region,
        aim,
        kind,
        stages,
        position,
        surface,
        equipment,
        setUp,
        steps,
        movement,
        sides,
        dose,
        sensation,
        stopRules,
        transfer,
        contraindications,
        precautions,
        then,
        progressTo,
        regressTo,
        related,
        sameAs,
        supersededBy,
        pose,
        picture,
        sources,
        licence,
        author,
        replaces);
  }
}
