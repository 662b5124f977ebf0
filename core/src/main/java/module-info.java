import org.kneeroll.core.validation.AtMostValidator;
import org.kneeroll.core.validation.BilateralSymmetryValidator;
import org.kneeroll.core.validation.PainFreeRangeValidator;
import org.kneeroll.core.validation.SmallMovementValidator;

/** The exercise model, its constraints and its invariants, without any input or output. */
module org.kneeroll.core {
  requires static transitive org.jspecify;
  requires transitive jakarta.validation;
  requires org.hibernate.validator;

  exports org.kneeroll.core.anatomy;
  exports org.kneeroll.core.body;
  exports org.kneeroll.core.catalogue;
  exports org.kneeroll.core.constraint;
  exports org.kneeroll.core.diagnostic;
  exports org.kneeroll.core.drawing;
  exports org.kneeroll.core.exercise;
  exports org.kneeroll.core.geometry;
  exports org.kneeroll.core.invariant;
  exports org.kneeroll.core.leaflet;
  exports org.kneeroll.core.measure;
  exports org.kneeroll.core.pose;
  exports org.kneeroll.core.pose.stance;
  exports org.kneeroll.core.project;
  exports org.kneeroll.core.space;
  exports org.kneeroll.core.text;
  exports org.kneeroll.core.validation;
  exports org.kneeroll.core.wording;

  // records are read by reflection: their constraints, and by the catalogue module their components
  opens org.kneeroll.core.catalogue;
  opens org.kneeroll.core.exercise;
  opens org.kneeroll.core.invariant;
  opens org.kneeroll.core.leaflet;
  opens org.kneeroll.core.project;

  provides jakarta.validation.ConstraintValidator with
      SmallMovementValidator,
      PainFreeRangeValidator,
      BilateralSymmetryValidator,
      AtMostValidator;
}
