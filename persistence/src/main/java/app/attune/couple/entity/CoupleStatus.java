package app.attune.couple.entity;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Where a couple is: invited, then active, paused and active again, in the end separated or closed.
 */
public enum CoupleStatus {
  INVITED,
  ACTIVE,
  PAUSED,
  SEPARATED,
  CLOSED;

  private static final Map<CoupleStatus, Set<CoupleStatus>> NEXT =
      new EnumMap<>(CoupleStatus.class);

  static {
    NEXT.put(INVITED, EnumSet.of(ACTIVE, CLOSED));
    NEXT.put(ACTIVE, EnumSet.of(PAUSED, SEPARATED, CLOSED));
    NEXT.put(PAUSED, EnumSet.of(ACTIVE, SEPARATED, CLOSED));
    NEXT.put(SEPARATED, EnumSet.of(CLOSED));
    NEXT.put(CLOSED, EnumSet.noneOf(CoupleStatus.class));
  }

  /** Whether the step is legal. */
  public boolean leadsTo(CoupleStatus next) {
    return NEXT.getOrDefault(this, Set.of()).contains(next);
  }

  /**
   * Takes the step.
   *
   * @throws IllegalStateException when it is not legal
   */
  public CoupleStatus to(CoupleStatus next) {
    if (!leadsTo(next)) {
      throw new IllegalStateException("a couple does not go from " + this + " to " + next);
    }
    return next;
  }

  /** Whether work goes on: nothing new is given once it has ended. */
  public boolean hasEnded() {
    return this == SEPARATED || this == CLOSED;
  }
}
