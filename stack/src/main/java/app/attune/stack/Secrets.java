package app.attune.stack;

/**
 * The passwords of a system on one machine. They are public, guard invented people on the loopback
 * address only, and a production server refuses to start with them.
 */
final class Secrets {
  /** The password of everybody in the sample practice, and of all roles behind it. */
  static final String DEMO = "attune-demo";

  private Secrets() {}
}
