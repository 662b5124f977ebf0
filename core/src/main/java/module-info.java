/** The exercise model, its constraints and its invariants, without any input or output. */
module org.kneeroll.core {
  requires static transitive org.jspecify;
  requires transitive jakarta.validation;
  requires org.hibernate.validator;

  exports org.kneeroll.core.diagnostic;
  exports org.kneeroll.core.drawing;
}
