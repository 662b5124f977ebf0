package org.kneeroll.catalogue.check;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.kneeroll.catalogue.binding.BindingRule;
import org.kneeroll.catalogue.library.Item;
import org.kneeroll.core.constraint.AtMost;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.diagnostic.ModelPath;
import org.kneeroll.core.diagnostic.Note;
import org.kneeroll.core.diagnostic.Target;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Prescribed;
import org.kneeroll.core.exercise.Term;
import org.kneeroll.core.validation.ComponentNames;

/** The constraints and invariants of the model, asked through Jakarta Validation. */
final class ModelCheck implements ItemCheck {

  private final Validator validator;

  ModelCheck(Validator validator) {
    this.validator = validator;
  }

  @Override
  public List<Finding> check(Item<?> item) {
    List<Finding> findings = new ArrayList<>();
    item.value()
        .ifPresent(
            value -> {
              for (ConstraintViolation<?> violation : validator.validate(value)) {
                if (!followsFromAnother(value, violation)) {
                  findings.add(finding(violation));
                }
              }
            });
    return findings;
  }

  /** What is handed down by region or aim is missing because the region or the aim is. */
  private static boolean followsFromAnother(Object value, ConstraintViolation<?> violation) {
    String path = violation.getPropertyPath().toString();
    return value instanceof Exercise exercise
        && ((path.equals("stopRules") && exercise.region() == null)
            || (path.equals("sensation") && exercise.aim() == null));
  }

  private static Finding finding(ConstraintViolation<?> violation) {
    HibernateConstraintViolation<?> hibernate =
        violation.unwrap(HibernateConstraintViolation.class);
    Object payload = hibernate.getDynamicPayload(Object.class);
    if (payload instanceof Finding finding) {
      return finding;
    }
    ModelPath path = path(violation.getPropertyPath());
    if (violation.getConstraintDescriptor().getAnnotation() instanceof Size size) {
      String text = String.valueOf(violation.getInvalidValue());
      return Finding.of(
          BindingRule.TOO_LONG.doc(),
          new Target.Value(path),
          "`"
              + KeyGuide.name(path)
              + "` has "
              + text.codePointCount(0, text.length())
              + " characters, and "
              + size.max()
              + " is the most");
    }
    if (violation.getConstraintDescriptor().getAnnotation() instanceof AtMost scale
        && violation.getInvalidValue() instanceof Prescribed<?> prescribed) {
      return Finding.of(
          BindingRule.MALFORMED_VALUE.doc(),
          new Target.Value(path),
          "`"
              + KeyGuide.name(path)
              + "` is "
              + prescribed.value().map(Object::toString).orElse("")
              + ", and "
              + scale.value()
              + " is the most");
    }
    boolean element = path.steps().get(path.steps().size() - 1) instanceof ModelPath.Index;
    String what =
        element ? "an entry of `" + KeyGuide.name(path) + "`" : "`" + KeyGuide.name(path) + "`";
    Object found = violation.getInvalidValue();
    boolean nothing = found == null || (found instanceof Collection<?> list && list.isEmpty());
    Finding missing =
        Finding.of(
            BindingRule.MISSING.doc(),
            nothing ? new Target.Missing(path) : new Target.Value(path),
            what + (found == null ? " is missing" : " is empty"));
    return KeyGuide.help(violation.getLeafBean(), path)
        .map(help -> missing.with(Note.help(help)))
        .orElse(missing);
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
