package org.kneeroll.core.exercise;

/** How a movement goes, for its picture and for the checks of its geometry. */
public enum MovementVerb implements Term {
  /** Both knees roll to one side while the feet stay: each knee goes round its hip and ankle. */
  ROLL_KNEES,
  /** One knee opens outwards while both feet stay. */
  OPEN_KNEE,
  /** Both knees open outwards while the feet stay. */
  OPEN_KNEES,
  /** One knee is drawn to the chest. */
  DRAW_KNEE,
  /** Both knees are drawn to the chest. */
  DRAW_KNEES,
  /** One knee that is drawn up already is rocked to the chest and back. */
  ROCK_KNEE,
  /** Both knees that are drawn up already are rocked to the chest and back. */
  ROCK_KNEES,
  /** The knee of a figure four is pressed away. */
  PRESS_KNEE,
  /** Both knees are pressed together on what lies between them. */
  SQUEEZE_KNEES,
  /** One knee is pushed forwards by tilting the pelvis sideways, as in walking. */
  PUSH_KNEE,
  /** One heel slides along the surface towards the bottom. */
  SLIDE_HEEL,
  /** One knee is lifted in front of the body, as in marching. */
  LIFT_KNEE,
  /** One knee is pressed down onto what lies under it. */
  PRESS_KNEE_DOWN,
  /** One leg is lifted with the knee straight: sideways in side-lying, back on the front. */
  LIFT_LEG,
  /** One straight leg is lifted out to its side. */
  LIFT_LEG_SIDEWAYS,
  /** One leg is lifted behind the body. */
  LIFT_LEG_BACK,
  /** One bent knee is straightened. */
  STRAIGHTEN_KNEE,
  /** One straight knee is bent. */
  BEND_KNEE,
  /** Both feet go up and down at the ankles. */
  PUMP_ANKLES,
  /** The pelvis is lifted off the surface while the feet stay: a bridge. */
  LIFT_BOTTOM,
  /** The pelvis tips backwards, and the lower back flattens. */
  TILT_PELVIS,
  /** On the back, head and shoulders are lifted. */
  CURL_UP,
  /** The back is rounded: on hands and knees like a cat, sitting into a slump. */
  ROUND_BACK,
  /** The back is hollowed. */
  HOLLOW_BACK,
  /** From hands and knees, the bottom goes back to the heels while the hands stay. */
  SIT_BACK,
  /** On hands and knees, one arm goes under the chest to the other side. */
  REACH_THROUGH,
  /** The chest turns to one side. */
  TURN_TRUNK,
  /** The trunk bends to one side. */
  BEND_TRUNK_SIDEWAYS,
  /** The trunk leans back. */
  LEAN_BACK,
  /** The trunk bends forwards from the hips. */
  LEAN_FORWARD,
  /** The chest is lifted while the forearms or hands stay. */
  LIFT_CHEST,
  /** The head turns to one side. */
  TURN_HEAD,
  /** The head bends to one side. */
  BEND_HEAD_SIDEWAYS,
  /** The chin goes to the chest. */
  NOD,
  /** The head glides straight back: a chin tuck. */
  TUCK_CHIN,
  /** Both shoulders are lifted towards the ears. */
  LIFT_SHOULDERS,
  /** Both shoulder blades are drawn together. */
  SQUEEZE_SHOULDER_BLADES,
  /** One arm is raised forwards. */
  RAISE_ARM,
  /** Both arms are raised forwards. */
  RAISE_ARMS,
  /** One arm is raised sideways. */
  RAISE_ARM_SIDEWAYS,
  /** One hanging arm swings forwards and back. */
  SWING_ARM,
  /** One elbow is bent. */
  BEND_ELBOW,
  /** Both elbows are pulled back from arms stretched forwards, as in rowing. */
  PULL_ELBOWS_BACK,
  /** With the elbow bent beside the trunk, the forearm turns outwards. */
  TURN_ARM_OUT,
  /** From the seat to standing. */
  STAND_UP,
  /** From standing, hips and knees bend. */
  SQUAT,
  /** With palms on a wall, the elbows bend and the straight body leans to it. */
  PRESS_UP,
  /** With one foot far in front of the other, both knees bend and the hips go down. */
  LUNGE,
  /** With one foot in front of the other, the front knee bends and the hips go forwards. */
  BEND_FRONT_KNEE,
  /** From the floor onto a step. */
  STEP_UP,
  /** The heels are lifted off the floor. */
  RISE_ON_TOES,
  /** One foot in front of the other. */
  WALK;

  @Override
  public String word() {
    return Term.wordOf(this);
  }
}
