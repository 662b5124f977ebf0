package org.kneeroll.catalogue.rule.safety;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.rule.LeafletRule;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.diagnostic.Target;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Region;
import org.kneeroll.core.leaflet.Leaflet;
import org.kneeroll.core.leaflet.RedFlags;
import org.kneeroll.core.text.PlainText;

/**
 * The warning signs of a leaflet are those for the regions that its exercises move.
 *
 * <p>Sets of signs are compared by their names, and a set that holds every emergency sign of
 * another one stands for it too. A set with a name of its own is taken to be right.
 */
public final class RedFlagsRegion implements LeafletRule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("red-flags-region"),
          Severity.WARNING,
          true,
          "the warning signs of a leaflet are those for the regions that its exercises move",
          "neck, chest and lower back have emergencies of their own, and a reader looks for the"
              + " signs where the leaflet lists them");

  /** Where an emergency shows in signs that no other region has. */
  private static final Set<Region> SPINE =
      Set.of(Region.NECK, Region.UPPER_BACK, Region.LOWER_BACK);

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Leaflet leaflet, RuleContext in, Consumer<Finding> out) {
    Region named = region(leaflet.redFlags());
    if (named == null || !in.library().settings().redFlags().containsKey(named.word())) {
      return;
    }
    Map<Region, Exercise> moved = new EnumMap<>(Region.class);
    for (RuleContext.Listed listed : in.exercisesOf(leaflet)) {
      Region region = listed.exercise().region();
      if (region != null) {
        moved.putIfAbsent(region, listed.exercise());
      }
    }
    for (Map.Entry<Region, Exercise> entry : moved.entrySet()) {
      if (SPINE.contains(entry.getKey()) && !covers(named, entry.getKey(), in)) {
        out.accept(ofAnotherRegion(named, entry.getKey(), entry.getValue()));
        return;
      }
    }
    if (!moved.isEmpty()
        && moved.keySet().stream()
            .noneMatch(r -> r == named || r == Region.WHOLE_BODY || SPINE.contains(r))
        && !speaksOf(leaflet, named)) {
      Map.Entry<Region, Exercise> first = moved.entrySet().iterator().next();
      out.accept(ofAnotherRegion(named, first.getKey(), first.getValue()));
    }
  }

  private static Finding ofAnotherRegion(Region named, Region moved, Exercise exercise) {
    return Finding.of(
            DOC,
            new Target.Value(ModelPath.of("red-flags")),
            "the signs are those for "
                + spoken(named)
                + ", and `"
                + exercise.label()
                + "` is for "
                + spoken(moved))
        .with(
            Note.help(
                "name a set that has the signs for "
                    + spoken(moved)
                    + " as well; catalogue.yaml describes such sets under `red-flags`"));
  }

  private static @Nullable Region region(@Nullable String set) {
    return Stream.of(Region.values())
        .filter(region -> region.word().equals(set))
        .findFirst()
        .orElse(null);
  }

  private static boolean covers(Region named, Region moved, RuleContext in) {
    Map<String, RedFlags> sets = in.library().settings().redFlags();
    Optional<Set<String>> needed =
        // What the catalogue beneath knows of a region holds whether its set is taken or not.
        Optional.ofNullable(sets.get(moved.word()))
            .or(
                () ->
                    Optional.ofNullable(
                        in.library().beneath().settings().redFlags().get(moved.word())))
            .map(RedFlagsRegion::emergencies);
    Optional<Set<String>> had =
        Optional.ofNullable(sets.get(named.word())).map(RedFlagsRegion::emergencies);
    return named == moved
        || (needed.isPresent() && had.isPresent() && had.get().containsAll(needed.get()));
  }

  private static Set<String> emergencies(RedFlags flags) {
    List<String> signs = flags.emergency() == null ? List.of() : flags.emergency().signs();
    Set<String> plain = new HashSet<>();
    signs.forEach(
        sign -> plain.add(sign.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip()));
    return plain;
  }

  /** A leaflet about a painful back may well have exercises for the hips alone. */
  private static boolean speaksOf(Leaflet leaflet, Region region) {
    String last = region.word().substring(region.word().lastIndexOf('-') + 1);
    return Stream.of(leaflet.title(), leaflet.audience(), leaflet.introduction())
        .anyMatch(
            text -> text != null && PlainText.words(text).toLowerCase(Locale.ROOT).contains(last));
  }

  private static String spoken(Region region) {
    return "the " + region.word().replace('-', ' ');
  }
}
