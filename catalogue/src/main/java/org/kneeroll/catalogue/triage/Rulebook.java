package org.kneeroll.catalogue.triage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kneeroll.catalogue.binding.BindingRule;
import org.kneeroll.catalogue.binding.NearestWord;
import org.kneeroll.catalogue.check.Rules;
import org.kneeroll.catalogue.library.LibraryRule;
import org.kneeroll.catalogue.source.SourceRule;
import org.kneeroll.core.diagnostic.RuleDoc;
import org.kneeroll.core.diagnostic.RuleId;
import org.kneeroll.core.invariant.Invariant;

/** The rules that there are, and which of them may be allowed or made lighter. */
public final class Rulebook {

  private static final Set<String> ALSO_OF_FORM = Set.of("unusable-logo", "empty-section");

  private final Map<String, RuleDoc> docs = new TreeMap<>();
  private final Set<RuleId> form = new HashSet<>();

  private Rulebook() {}

  /** A book of all rules of content and of the model's invariants, and of those below. */
  public static Rulebook shipped() {
    List<RuleDoc> docs = new ArrayList<>();
    Invariant.all().forEach(invariant -> docs.addAll(invariant.rules()));
    Rules.all().forEach(rule -> docs.add(rule.doc()));
    return of(docs);
  }

  /** A book of some rules, and of all that ask for the form of files and for what names rules. */
  public static Rulebook of(Collection<RuleDoc> docs) {
    Rulebook book = new Rulebook();
    docs.forEach(doc -> book.docs.put(doc.id().name(), doc));
    Stream.of(
            Arrays.stream(SourceRule.values()).map(SourceRule::doc),
            Arrays.stream(BindingRule.values()).map(BindingRule::doc),
            Arrays.stream(LibraryRule.values()).map(LibraryRule::doc),
            Arrays.stream(TriageRule.values()).map(TriageRule::doc))
        .flatMap(some -> some)
        .forEach(
            doc -> {
              book.docs.put(doc.id().name(), doc);
              book.form.add(doc.id());
            });
    ALSO_OF_FORM.forEach(name -> book.form.add(RuleId.of(name)));
    return book;
  }

  /** All of them, in the order of their names. */
  public Collection<RuleDoc> docs() {
    return docs.values();
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
