package app.attune.assignment.entity;

/** When what both shared opens to both. */
public enum RevealRule {
  /** At the practice's next reveal hour after both have submitted. */
  WHEN_BOTH_DONE,
  /** When the counselor opens it, in a session. */
  HOLD_FOR_SESSION,
  /** Never: the counselor keeps it. */
  NONE
}
