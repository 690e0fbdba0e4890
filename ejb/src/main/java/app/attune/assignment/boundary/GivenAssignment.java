package app.attune.assignment.boundary;

import app.attune.assignment.boundary.NewAssignment.Recipients;
import app.attune.assignment.boundary.NewAssignment.RevealChoice;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was given to a couple, as its counselor may change it.
 *
 * @param opens the first day of the first time, in the practice's zone; it can't be changed
 * @param due the day it is wished by; with a rule the last day of the last time, and then it can't
 *     be changed but by the rule
 * @param rule how it comes again, as RFC 5545 writes it; empty for once
 * @param whyNote the reason given with it; may be empty
 * @param reveal NONE when nothing opens between the partners, which can't be changed
 * @param come how many of its times have come, the others are coming; 0 or 1 for once
 * @param times each of its times, in the order of time, with those that were taken back because it
 *     ends earlier now left out
 * @param revision what {@link GivenAssignments#change} is told, so that nobody overwrites what
 *     somebody else changed meanwhile
 */
public record GivenAssignment(
    UUID assignmentId,
    UUID coupleId,
    String coupleName,
    String title,
    String area,
    Recipients recipients,
    LocalDate opens,
    LocalDate due,
    String rule,
    String whyNote,
    RevealChoice reveal,
    Reminding reminding,
    State state,
    int come,
    List<Time> times,
    long revision) {

  /** Whether it is in the portal. */
  public enum State {
    GOING_ON,
    /** Out of the portal, silently, until it goes on. */
    PAUSED,
    /** Out of the portal, silently. */
    SET_ASIDE
  }

  /** Whether it comes again and again. */
  public boolean isRepeating() {
    return !rule.isEmpty();
  }

  /**
   * One of its times.
   *
   * @param number counted from 1
   * @param come whether its first day has come
   * @param partners first partner first, of those it was given to
   */
  public record Time(
      int number, LocalDate opens, LocalDate due, boolean come, List<Partner> partners) {}

  /**
   * How far one partner is with it.
   *
   * @param status SCHEDULED, OPEN, STARTED, SUBMITTED, REVIEWED, MISSED or WITHDRAWN (set aside, or
   *     skipped because its days passed meanwhile)
   * @param secondStep the same of the second step; null when there is none
   */
  public record Partner(String firstName, String status, @Nullable String secondStep) {}
}
