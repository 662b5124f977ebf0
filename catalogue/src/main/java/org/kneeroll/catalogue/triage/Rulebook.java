package org.kneeroll.catalogue.triage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.kneeroll.catalogue.binding.BindingRule;
import org.kneeroll.catalogue.binding.NearestWord;
import org.kneeroll.catalogue.check.PrintingRule;
import org.kneeroll.catalogue.check.Rules;
import org.kneeroll.catalogue.library.LibraryRule;
import org.kneeroll.catalogue.rule.Rule;
import org.kneeroll.catalogue.rule.pose.PoseRules;
import org.kneeroll.catalogue.source.SourceRule;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.invariant.Invariant;

/**
 * The one list of all rules that there are: for explanations and reports, for whatever names a
 * rule, and for what may be allowed or made lighter.
 */
public final class Rulebook {

  private static final Set<String> ALSO_OF_FORM =
      Set.of("unusable-logo", "unusable-picture", "unknown-language", "empty-section");

  /** Headings of the three invariants, in their order. */
  private static final List<String> INVARIANTS =
      List.of("The movement is small", "No pain-provoking range", "Both sides alike");

  /** Headings of the rules of content, by the last part of their package. */
  private static final Map<String, String> CONTENT =
      Map.ofEntries(
          Map.entry("agreement", "Words and data agree"),
          Map.entry("evidence", "Evidence"),
          Map.entry("brand", "Brands"),
          Map.entry("leaflet", "Leaflets"),
          Map.entry("notation", "What the notation does to a text"),
          Map.entry("picture", "Pictures"),
          Map.entry("plain", "Plain language"),
          Map.entry("relation", "Relations between exercises"),
          Map.entry("retirement", "Retired ids"),
          Map.entry("safety", "Safety of content"),
          Map.entry("typing", "What a program left in the text"),
          Map.entry("signature", "Signatures"),
          Map.entry("wording", "Wording"));

  private final List<RuleGroup> groups;
  private final Map<String, RuleDoc> docs = new TreeMap<>();
  private final Set<RuleId> form = new HashSet<>();

  private Rulebook(List<RuleGroup> content) {
    List<RuleGroup> ofForm =
        List.of(
            group("Files of a catalogue", LibraryRule.values(), LibraryRule::doc),
            group("Keys and values", BindingRule.values(), BindingRule::doc),
            group("The form of a file", SourceRule.values(), SourceRule::doc),
            group("Printing", PrintingRule.values(), PrintingRule::doc),
            group("Allowing what was found", TriageRule.values(), TriageRule::doc));
    content.forEach(group -> group.rules().forEach(this::add));
    List<RuleGroup> all = new ArrayList<>(content);
    for (RuleGroup group : ofForm) {
      group.rules().forEach(doc -> form.add(doc.id()));
      List<RuleDoc> rest = group.rules().stream().filter(doc -> !isKnown(doc)).toList();
      rest.forEach(this::add);
      all.add(new RuleGroup(group.title(), rest));
    }
    ALSO_OF_FORM.forEach(name -> form.add(RuleId.of(name)));
    this.groups = List.copyOf(all);
  }

  private void add(RuleDoc doc) {
    docs.put(doc.id().name(), doc);
  }

  /** Some rules of files are asked by rules of content, and stand with those. */
  private boolean isKnown(RuleDoc doc) {
    return docs.containsKey(doc.id().name());
  }

  private static <R> RuleGroup group(String title, R[] rules, Function<R, RuleDoc> doc) {
    return new RuleGroup(title, Arrays.stream(rules).map(doc).toList());
  }

  /** A book of all rules of content and of the model's invariants, and of those below. */
  public static Rulebook shipped() {
    List<RuleGroup> content = new ArrayList<>();
    List<Invariant> invariants = Invariant.all();
    for (int i = 0; i < invariants.size(); i++) {
      content.add(new RuleGroup(INVARIANTS.get(i), invariants.get(i).rules()));
    }
    Map<String, List<RuleDoc>> byTitle = new LinkedHashMap<>();
    for (Rule rule : Rules.all()) {
      byTitle.computeIfAbsent(title(rule), title -> new ArrayList<>()).add(rule.doc());
    }
    byTitle.forEach((title, rules) -> content.add(new RuleGroup(title, rules)));
    content.add(new RuleGroup("Poses", PoseRules.all()));
    return new Rulebook(content);
  }

  private static String title(Rule rule) {
    String name = rule.getClass().getPackageName();
    String concept = name.substring(name.lastIndexOf('.') + 1);
    return CONTENT.getOrDefault(
        concept, Character.toUpperCase(concept.charAt(0)) + concept.substring(1));
  }

  /** A book of some rules, and of all that ask for the form of files and for what names rules. */
  public static Rulebook of(Collection<RuleDoc> docs) {
    return new Rulebook(List.of(new RuleGroup("Content", List.copyOf(docs))));
  }

  /** All of them, in the order of their names. */
  public Collection<RuleDoc> docs() {
    return docs.values();
  }

  /** All of them by what they look at, those that guard patients first. */
  public List<RuleGroup> groups() {
    return groups;
  }

  /** What a rule says about itself; empty if there is no such rule. */
  public Optional<RuleDoc> find(String name) {
    return Optional.ofNullable(docs.get(name));
  }

  /** The one rule that a mistyped name may stand for. */
  public Optional<String> nearest(String name) {
    return NearestWord.to(name, docs.keySet());
  }

  /** Whether a rule guards the safety of patients: only a named reviewer can waive it. */
  public boolean isSafety(RuleId rule) {
    return find(rule.name()).filter(RuleDoc::safety).isPresent();
  }

  /** Whether a rule asks for what has to be there before content can be read or printed at all. */
  public boolean isForm(RuleId rule) {
    return form.contains(rule);
  }

  /** Whether a comment or the settings may allow a rule, or make it lighter. */
  public boolean mayBeAllowed(RuleId rule) {
    return !isSafety(rule) && !isForm(rule);
  }
}
