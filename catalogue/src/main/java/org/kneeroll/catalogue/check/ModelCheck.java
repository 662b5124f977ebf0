package org.kneeroll.catalogue.check;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.kneeroll.catalogue.binding.BindingRule;
import org.kneeroll.catalogue.binding.KeyGuide;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.catalogue.rule.RuleContext;
import org.kneeroll.catalogue.rule.pose.PoseFindings;
import org.kneeroll.catalogue.source.Scalar;
import org.kneeroll.catalogue.source.ScalarKind;
import org.kneeroll.catalogue.source.SourceNode;
import org.kneeroll.core.constraint.AtMost;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.SourceText;
import org.kneeroll.core.diagnostic.Target;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Prescribed;
import org.kneeroll.core.exercise.Step;
import org.kneeroll.core.exercise.Term;
import org.kneeroll.core.invariant.ClinicalLimits;
import org.kneeroll.core.invariant.Evidence;
import org.kneeroll.core.validation.ComponentNames;
import org.kneeroll.core.validation.ExerciseValidation;

/** The constraints and invariants of the model, asked through Jakarta Validation. */
final class ModelCheck {

  /**
   * The validator gives a set without an order; of words that lie within others, the others come
   * first.
   */
  private static final Comparator<Finding> IN_ORDER =
      Comparator.comparing((Finding finding) -> finding.target().path().toString())
          .thenComparing(ModelCheck::from)
          .thenComparing(ModelCheck::to, Comparator.reverseOrder())
          .thenComparing(finding -> finding.rule().toString())
          .thenComparing(Finding::message);

  private final ValidatorFactory factory;
  private final ClinicalLimits limits;

  ModelCheck(ValidatorFactory factory, ClinicalLimits limits) {
    this.factory = factory;
    this.limits = limits;
  }

  /** What is wrong with an item, in the order of its parts; empty for nothing. */
  List<Finding> check(RuleContext context) {
    Evidence evidence = context.evidence();
    if (evidence == null) {
      return violations(context.item(), factory.getValidator());
    }
    List<Finding> findings =
        violations(context.item(), ExerciseValidation.validator(factory, limits, evidence));
    findings.addAll(PoseFindings.of(evidence.exercise(), evidence.pose()));
    return findings;
  }

  private static List<Finding> violations(Item<?> item, Validator validator) {
    List<Finding> findings = new ArrayList<>();
    item.value().ifPresent(value -> gather(item, value, validator, findings));
    findings.sort(IN_ORDER);
    return findings;
  }

  private static void gather(
      Item<?> item, Object value, Validator validator, List<Finding> findings) {
    for (ConstraintViolation<?> violation : validator.validate(value)) {
      if (!followsFromAnother(value, violation)) {
        findings.add(finding(item, violation));
      }
    }
  }

  private static int from(Finding finding) {
    return finding.target() instanceof Target.Slice slice ? slice.from() : 0;
  }

  private static int to(Finding finding) {
    return finding.target() instanceof Target.Slice slice ? slice.to() : 0;
  }

  /** What is handed down by region or aim is missing because the region or the aim is. */
  private static boolean followsFromAnother(Object value, ConstraintViolation<?> violation) {
    String path = violation.getPropertyPath().toString();
    return value instanceof Exercise exercise
        && ((path.equals("stopRules") && exercise.region() == null)
            || (path.equals("sensation") && exercise.aim() == null));
  }

  private static Finding finding(Item<?> item, ConstraintViolation<?> violation) {
    HibernateConstraintViolation<?> hibernate =
        violation.unwrap(HibernateConstraintViolation.class);
    Object payload = hibernate.getDynamicPayload(Object.class);
    if (payload instanceof Finding finding) {
      return finding;
    }
    ModelPath path = path(violation.getPropertyPath());
    Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
    if (constraint instanceof Size size) {
      return tooLong(path, violation, size);
    }
    return constraint instanceof AtMost scale
            && violation.getInvalidValue() instanceof Prescribed<?> prescribed
        ? tooMuch(path, prescribed, scale)
        : missing(item, path, violation);
  }

  private static Finding tooMuch(ModelPath path, Prescribed<?> prescribed, AtMost scale) {
    String amount = prescribed.value().map(Object::toString).orElse("");
    return Finding.of(
        BindingRule.MALFORMED_VALUE.doc(),
        new Target.Value(path),
        "`" + lastKey(path) + "` is " + amount + ", and " + scale.value() + " is the most");
  }

  private static Finding tooLong(ModelPath path, ConstraintViolation<?> violation, Size size) {
    String text = String.valueOf(violation.getInvalidValue());
    return Finding.of(
            BindingRule.TOO_LONG.doc(),
            new Target.Value(path),
            "`"
                + name(path, violation)
                + "` has "
                + text.codePointCount(0, text.length())
                + " characters, and "
                + size.max()
                + " is the most")
        .with(Note.help("shorten it"));
  }

  private static Finding missing(Item<?> item, ModelPath path, ConstraintViolation<?> violation) {
    Optional<SourceNode> written = item.tree().flatMap(tree -> tree.find(path));
    String name = "`" + name(path, violation) + "`";
    if (path.steps().get(path.steps().size() - 1) instanceof ModelPath.Index) {
      return Finding.of(
              BindingRule.MISSING.doc(),
              new Target.Value(path),
              "an entry of " + name + " is empty")
          .with(Note.help("fill it in, or take it out"));
    }
    boolean nothing = written.isEmpty() || !(written.get() instanceof Scalar s && isQuoted(s));
    Finding missing =
        Finding.of(
            BindingRule.MISSING.doc(),
            nothing ? new Target.Missing(path) : new Target.Value(path),
            name + (written.isEmpty() ? " is missing" : " is empty"));
    Optional<String> help =
        written
            .filter(ModelCheck::isHiddenByComment)
            .map(node -> "a # begins a comment: put the text in quotes, like \"...\"")
            .or(() -> KeyGuide.help(violation.getLeafBean().getClass(), lastKey(path)));
    return help.map(Note::help).map(missing::with).orElse(missing);
  }

  private static boolean isQuoted(Scalar scalar) {
    return scalar.kind() != ScalarKind.NULL;
  }

  /** Whether nothing stands after a key but a comment, which the author may have meant as text. */
  private static boolean isHiddenByComment(SourceNode node) {
    SourceText source = node.source();
    int end = node.span().end();
    String rest = source.line(source.position(end).line());
    int column = end - source.lineStart(source.position(end).line());
    return node.span().start() == end && rest.substring(column).strip().matches("#\\S.*");
  }

  /** What the author calls the value: an instruction goes by its phase. */
  private static String name(ModelPath path, ConstraintViolation<?> violation) {
    return violation.getLeafBean() instanceof Step step
            && step.phase() != null
            && lastKey(path).equals("text")
        ? step.phase().word()
        : lastKey(path);
  }

  private static String lastKey(ModelPath path) {
    List<ModelPath.Step> steps = path.steps();
    for (int i = steps.size() - 1; i >= 0; i--) {
      if (steps.get(i) instanceof ModelPath.Key key) {
        return key.name();
      }
    }
    throw new IllegalStateException("a path without a key: " + path);
  }

  /** Jakarta's path in the words of the file; it names an index before what stands at it. */
  private static ModelPath path(Path jakarta) {
    ModelPath path = ModelPath.ROOT;
    for (Path.Node node : jakarta) {
      if (node.isInIterable() && node.getIndex() != null) {
        path = path.index(node.getIndex());
      } else if (node.isInIterable() && node.getKey() != null) {
        Object key = node.getKey();
        path = path.key(key instanceof Term term ? term.word() : key.toString());
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        path = path.key(ComponentNames.key(node.getName()));
      }
    }
    return path;
  }
}
