module consumer {
  requires org.kneeroll.core;
}
