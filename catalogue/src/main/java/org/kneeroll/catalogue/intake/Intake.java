package org.kneeroll.catalogue.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kneeroll.catalogue.binding.RecordBinder;
import org.kneeroll.catalogue.language.Garbling;
import org.kneeroll.catalogue.language.Markup;
import org.kneeroll.catalogue.writing.Written;
import org.kneeroll.core.exercise.Aim;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.ExerciseId;
import org.kneeroll.core.exercise.Region;
import org.kneeroll.core.exercise.SafeId;
import org.kneeroll.core.exercise.SidePattern;
import org.kneeroll.core.exercise.Status;
import org.kneeroll.core.exercise.StepPhase;

/** Makes drafts of the records of one public catalogue. Not for use by several threads. */
public final class Intake {

  /** What an exercise needs, in the order in which it is written. */
  private static final List<String> NEEDED =
      RecordBinder.keys(Exercise.class).stream()
          .filter(
              List.of(
                      "purpose",
                      "region",
                      "aim",
                      "kind",
                      "stages",
                      "position",
                      "steps",
                      "movement",
                      "sides",
                      "dose",
                      "sensation",
                      "stop-rules")
                  ::contains)
          .toList();

  /** What both catalogues call the two sorts for which there is an aim of the same meaning. */
  private static final Map<String, Aim> AIMS =
      Map.of("stretching", Aim.STRETCH, "strength", Aim.STRENGTH);

  /** Muscles that are called after the part of the body that an exercise is for. */
  private static final Map<String, Region> REGIONS =
      Map.of(
          "neck", Region.NECK,
          "middle back", Region.UPPER_BACK,
          "lower back", Region.LOWER_BACK,
          "shoulders", Region.SHOULDER);

  /** The schema of Open Exercise DB: both sides at once, or one side at a time. */
  private static final Map<String, SidePattern> LATERALITIES =
      Map.of("bilateral", SidePattern.TOGETHER, "unilateral", SidePattern.EACH_SIDE);

  private static final Pattern BEGINS =
      Pattern.compile(
          "(?i)^(begin|start|lie|lay|sit|stand|kneel|place|position|set|attach|load|get|grab|grasp)\\b");
  private static final Pattern START =
      Pattern.compile(
          "(?i)\\bthis (?:is|will be|should be) (?:your|the) start(?:ing)? position\\W*$");
  private static final Pattern REPEATS = Pattern.compile("(?i)\\b(repeat|other side|switch)\\b");

  private static final Set<String> TEXTS =
      Set.of(
          "id",
          "name",
          "aliases",
          "alternateNames",
          "equipment",
          "category",
          "modality",
          "laterality",
          "primaryMuscles",
          "secondaryMuscles",
          "instructions",
          "images",
          "video",
          "level");

  private static final List<String> KEPT_AS_REMARKS =
      List.of("level", "mechanic", "force", "family", "variantGroup", "measurementType", "video");

  private final PublicCatalogue catalogue;
  private final SafeId ids = new SafeId();

  /** For one catalogue, whose ids are then given once. */
  public Intake(PublicCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * The draft of a record.
   *
   * @return empty if the record has no name, without which it is not an exercise
   */
  public Optional<Draft> draft(ForeignRecord foreign) {
    return foreign.text("name").map(name -> new Making(foreign, name).draft());
  }

  /** One draft on the way. */
  private final class Making {

    private final ForeignRecord foreign;
    private final String name;
    private final List<Written.Key> keys = new ArrayList<>();
    private final List<String> guesses = new ArrayList<>();
    private final List<String> lost = new ArrayList<>();

    Making(ForeignRecord foreign, String name) {
      this.foreign = foreign;
      this.name = name;
    }

    Draft draft() {
      ExerciseId id = id();
      add("name", Written.text(name));
      List<String> aliases = aliases();
      if (!aliases.isEmpty()) {
        add("aliases", Written.texts(aliases));
      }
      add("status", Written.text(Status.DRAFT.word()));
      region();
      aim();
      equipment();
      steps();
      signs();
      sides();
      add("sources", source());
      add("licence", Written.text(PublicCatalogue.LICENCE));
      add(
          "author",
          new Written.Keys(
              List.of(
                  Written.key("name", Written.text("contributors to " + catalogue.title())),
                  Written.key("role", Written.text("not stated by the source")))));
      if (!foreign.texts("images").isEmpty()) {
        lost.add("pictures, whose licence is disputed");
      }
      foreign.unfit().stream()
          .filter(TEXTS::contains)
          .forEach(key -> lost.add("`" + key + "`, which is not a text"));
      List<String> missing = new ArrayList<>(NEEDED);
      keys.forEach(key -> missing.remove(key.name()));
      return new Draft(id, new Written.Keys(keys), remarks(missing), missing, guesses, lost);
    }

    private void add(String key, Written value) {
      keys.add(Written.key(key, value));
    }

    private ExerciseId id() {
      String word = foreign.text("id").orElse(name);
      ExerciseId id = ids.next(word, name + " " + foreign.place());
      if (!id.value().equals(SafeId.form(word))) {
        guesses.add("the id was changed, as another record has it or it cannot be one");
      }
      return id;
    }

    /** Names that are not the name itself. */
    private List<String> aliases() {
      List<String> aliases = new ArrayList<>(foreign.texts("aliases"));
      aliases.addAll(foreign.texts("alternateNames"));
      return aliases.stream().distinct().filter(alias -> !alias.equals(name)).toList();
    }

    private void region() {
      List<String> muscles = foreign.texts("primaryMuscles");
      Region region = muscles.size() == 1 ? REGIONS.get(muscles.get(0)) : null;
      if (region != null) {
        guesses.add("the region was taken from the only muscle that is named");
        add("region", Written.text(region.word(), "guessed: the muscle is " + muscles.get(0)));
      }
    }

    private void aim() {
      foreign
          .text(catalogue.sortKey())
          .map(AIMS::get)
          .ifPresent(
              aim -> {
                guesses.add("the aim was taken from the sort of exercise");
                add("aim", Written.text(aim.word(), "guessed: from " + catalogue.sortKey()));
              });
    }

    private void equipment() {
      Optional<String> thing = foreign.text("equipment");
      if (thing.isEmpty() || thing.get().equals("other")) {
        lost.add("equipment, which the record leaves open");
      } else if (!thing.get().equals("body only")) {
        add(
            "equipment",
            new Written.Keys(
                List.of(Written.key("required", Written.texts(List.of(thing.get()))))));
      }
    }

    private void steps() {
      List<Written> steps = new ArrayList<>();
      List<String> instructions = foreign.texts("instructions");
      int begin = begin(instructions);
      for (int i = 0; i < instructions.size(); i++) {
        StepPhase phase = i < begin ? StepPhase.PREPARE : phase(instructions.get(i), i == 0);
        steps.add(
            new Written.Keys(
                List.of(Written.key(phase.word(), Written.text(instructions.get(i))))));
      }
      if (foreign.blanks("instructions") > 0) {
        lost.add("instructions that say nothing");
      }
      if (!steps.isEmpty()) {
        guesses.add("the phase of each step was taken from its words");
        keys.add(
            new Written.Key(
                "steps",
                new Written.Items(steps),
                List.of("guessed: whether a step prepares, moves or repeats")));
      }
    }

    /** What a program left in the words is not mended here; `validate` shows where it is. */
    private void signs() {
      List<String> words = new ArrayList<>(foreign.texts("name"));
      words.addAll(foreign.texts("aliases"));
      words.addAll(foreign.texts("alternateNames"));
      words.addAll(foreign.texts("instructions"));
      if (words.stream().anyMatch(text -> !Markup.in(text).isEmpty())) {
        guesses.add("markup or escapes in the words were left as they are");
      }
      if (words.stream().anyMatch(text -> !Garbling.in(text).isEmpty())) {
        guesses.add("garbled letters in the words were left as they are");
      }
    }

    /** How many steps there are up to the one that says where the movement starts from. */
    private static int begin(List<String> instructions) {
      for (int i = 0; i < instructions.size(); i++) {
        if (START.matcher(instructions.get(i)).find()) {
          return i + 1;
        }
      }
      return 0;
    }

    private static StepPhase phase(String instruction, boolean isFirst) {
      if (REPEATS.matcher(instruction).find()) {
        return StepPhase.REPEAT;
      }
      return isFirst && BEGINS.matcher(instruction).find() ? StepPhase.PREPARE : StepPhase.MOVE;
    }

    private void sides() {
      Optional<String> laterality = foreign.text("laterality");
      Optional<SidePattern> pattern =
          laterality.map(word -> LATERALITIES.get(word.toLowerCase(Locale.ROOT)));
      pattern.ifPresent(
          sides -> add("sides", Written.text(sides.word(), "laterality: " + laterality.get())));
      if (laterality.isPresent() && pattern.isEmpty()) {
        lost.add("a laterality that the catalogue's schema does not have");
      }
    }

    private Written source() {
      String id = foreign.text("id").orElse(foreign.place());
      String note =
          "Record "
              + id
              + ", brought in without being looked at. The licence is "
              + PublicCatalogue.LICENCE
              + "; pictures are not taken over.";
      return new Written.Items(
          List.of(
              new Written.Keys(
                  List.of(
                      Written.key("title", Written.text(catalogue.title())),
                      Written.key("by", Written.text("contributors to " + catalogue.title())),
                      Written.key("url", Written.text(catalogue.address())),
                      Written.key("note", Written.text(note))))));
    }

    private List<String> remarks(List<String> missing) {
      List<String> remarks = new ArrayList<>();
      remarks.add(
          "A draft from "
              + catalogue.title()
              + ", "
              + foreign.place()
              + ". Nobody has checked it.");
      remarks.add("Still to be written: " + String.join(", ", missing) + ".");
      for (String key : KEPT_AS_REMARKS) {
        foreign.text(key).ifPresent(text -> remarks.add("The source: " + key + " " + text));
      }
      List<String> muscles = new ArrayList<>(foreign.texts("primaryMuscles"));
      muscles.addAll(foreign.texts("secondaryMuscles"));
      List<String> provenance = new ArrayList<>();
      foreign.group("source").forEach((key, text) -> provenance.add(key + " " + text));
      if (!provenance.isEmpty()) {
        remarks.add("The source: brought in from elsewhere, " + String.join(", ", provenance));
      }
      if (!muscles.isEmpty()) {
        remarks.add("The source: muscles " + String.join(", ", muscles));
      }
      return remarks;
    }
  }
}
