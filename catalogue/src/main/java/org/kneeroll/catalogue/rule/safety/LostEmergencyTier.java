package org.kneeroll.catalogue.rule.safety;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kneeroll.catalogue.rule.Rule;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.core.catalogue.CatalogueSettings;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.diagnostic.Severity;
import org.kneeroll.core.diagnostic.Target;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Region;
import org.kneeroll.core.exercise.StopRules;
import org.kneeroll.core.leaflet.RedFlags;

/** Stop rules that take the place of others keep an emergency tier, whichever file writes them. */
public final class LostEmergencyTier implements Rule {

  private static final RuleDoc DOC =
      new RuleDoc(
          RuleId.of("lost-emergency-tier"),
          Severity.ERROR,
          true,
          "stop rules for a region whose emergencies are known say when to get help at once",
          "a patient would read to stop and ask where hours count");

  /** Parts of the body whose red flags are emergencies of the spinal cord and its nerves. */
  private static final Set<Region> SPINE =
      Set.of(Region.NECK, Region.UPPER_BACK, Region.LOWER_BACK);

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(RuleContext in, Consumer<Finding> out) {
    in.exercise().ifPresent(exercise -> checkExercise(exercise, in, out));
    in.settings()
        .ifPresent(
            settings ->
                settings
                    .stopRules()
                    .forEach(
                        (region, own) ->
                            check(
                                in,
                                region,
                                in.library().settings().stopRules().getOrDefault(region, own),
                                ModelPath.of("stop-rules", region.word()),
                                out)));
  }

  private static void checkExercise(Exercise exercise, RuleContext in, Consumer<Finding> out) {
    StopRules rules = exercise.stopRules();
    // Rules without any sign to stop on have been told of.
    if (rules != null && !rules.stop().isEmpty()) {
      check(in, exercise.region(), rules, ModelPath.of("stop-rules"), out);
    }
  }

  private static void check(
      RuleContext in,
      @Nullable Region region,
      @Nullable StopRules rules,
      ModelPath path,
      Consumer<Finding> out) {
    if (region == null
        || rules == null
        || !rules.emergency().isEmpty()
        || (rules.stop().isEmpty() && rules.makeSmaller().isEmpty())) {
      return;
    }
    List<String> known = known(region, in);
    if (!known.isEmpty()) {
      out.accept(
          Finding.of(
                  DOC,
                  new Target.Value(path),
                  "the stop rules for the "
                      + region.word().replace('-', ' ')
                      + " have no `emergency`, and its emergencies are known")
              .with(Note.note("such as: \"" + known.get(0) + "\""))
              .with(
                  Note.help(
                      "add `emergency` with the signs for which to get help at once; a set of"
                          + " catalogue.yaml has them as well if it stands under `extends`"))
              .restingOn(path, path.key("emergency")));
    }
  }

  /** The signs of an emergency that some catalogue has for a region; empty if none has any. */
  private static List<String> known(Region region, RuleContext in) {
    for (CatalogueSettings settings :
        List.of(in.library().settings(), in.library().beneath().settings())) {
      StopRules rules = settings.stopRules().get(region);
      if (rules != null && !rules.emergency().isEmpty()) {
        return rules.emergency();
      }
      RedFlags flags = settings.redFlags().get(region.word());
      if (SPINE.contains(region) && flags != null && flags.emergency() != null) {
        return flags.emergency().signs();
      }
    }
    return List.of();
  }
}
