package org.kneeroll.core.invariant;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.kneeroll.core.diagnostic.Finding;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.geometry.GeometryReport;
import org.kneeroll.core.pose.PoseSolution;
import org.kneeroll.core.pose.PoseSolver;

/**
 * An exercise together with what its pose does, worked out once for everybody who asks.
 *
 * <p>To work out a pose takes longer than everything that is asked about it. Whoever has more than
 * one question gathers the evidence first, and hands it round.
 *
 * @param exercise complete or not
 * @param pose what became of its pose
 * @param geometry what the pose was measured to do
 */
public record Evidence(Exercise exercise, PoseSolution pose, GeometryReport geometry) {

  /** Refuses nulls. */
  public Evidence {
    Objects.requireNonNull(exercise, "exercise");
    Objects.requireNonNull(pose, "pose");
    Objects.requireNonNull(geometry, "geometry");
  }

  /** Solves the pose of an exercise for the standard body, and measures what it does. */
  public static Evidence of(Exercise exercise) {
    PoseSolution pose = PoseSolver.solve(exercise);
    return new Evidence(exercise, pose, GeometryReport.of(exercise, pose));
  }

  /** Of an exercise whose words alone are in question; its pose is left out. */
  public static Evidence ofWords(Exercise exercise) {
    return new Evidence(exercise, PoseSolution.NONE, GeometryReport.NONE);
  }

  /** How the invariants are broken, in their order; empty where none is. */
  public List<Finding> againstInvariants(ClinicalLimits limits) {
    List<Finding> findings = new ArrayList<>();
    for (Invariant invariant : Invariant.all()) {
      findings.addAll(invariant.judge(this, limits).findings());
    }
    return List.copyOf(findings);
  }
}
