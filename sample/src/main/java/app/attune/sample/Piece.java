package app.attune.sample;

import java.util.List;

/**
 * An exercise as it is used in the sample practice.
 *
 * @param key in the library's files
 * @param round 0 the first time a couple does it, 1 the second
 */
record Piece(String key, String title, int round) {
  private static final List<Piece> WEEKLY =
      List.of(
          of("readiness-check", "Readiness check"),
          of("weather-report", "Weather report"),
          of("three-curious-questions", "Three curious questions"),
          of("micro-moments-log", "Micro-moments log"),
          of("appreciation-and-ask", "Appreciation and ask"),
          of("interruptions-audit", "Interruptions audit"),
          of("need-beneath", "The need beneath"),
          of("trust-ledger", "Trust ledger"),
          of("history-tags", "History tags"),
          of("replay-in-slow-motion", "Replay in slow motion"),
          of("boundary-card", "Boundary card"));

  static final Piece UNSAID = of("unsaid-small-thing", "The unsaid small thing");
  static final Piece TWO_VERSIONS = of("two-versions", "Two versions");
  static final Piece MOMENTS = new Piece("micro-moments-log", "Micro-moments log", 1);
  static final Piece AGENDA = of("session-agenda", "Session agenda");

  static final Piece HALF_HOUR = of("protected-half-hour", "Protected half-hour");
  static final Piece LADDER = of("topic-ladder", "Topic ladder");

  private static Piece of(String key, String title) {
    return new Piece(key, title, 0);
  }

  /** The n-th exercise of a couple's way; from the twelfth on, they come a second time. */
  static Piece number(int n) {
    Piece piece = WEEKLY.get(n % WEEKLY.size());
    return new Piece(piece.key, piece.title, n / WEEKLY.size());
  }
}
