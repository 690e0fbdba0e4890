package app.attune.tests.boundary;

import app.attune.assignment.boundary.AssignmentChange;
import app.attune.assignment.boundary.GivenAssignment;
import app.attune.assignment.boundary.GivenAssignments;
import app.attune.assignment.control.TaskOpening;
import app.attune.sample.MovableClock;
import app.attune.tests.world.Given;
import app.attune.tests.world.World;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;

/** What a couple was given a while ago, and how its counselor changes it. */
abstract class WithGiven extends InTheServer {
  @Inject GivenAssignments givens;
  @Inject TaskOpening opening;

  /** Moves to a time of the practice's clock and opens what is due. */
  void at(String localTime) {
    MovableClock.moveTo(LocalDateTime.parse(localTime).atZone(World.ZONE).toInstant());
    opening.openDueTasks();
  }

  /** Given to each on the first of September, at noon, to come every day. */
  Given daily(int times) {
    at("2025-09-01T12:00");
    return world.daily(world.pair(), times);
  }

  GivenAssignment read(Given given) {
    return given.counselor().call(() -> givens.read(given.id()));
  }

  /** Another repetition, everything else as it is. */
  static AssignmentChange rule(GivenAssignment is, String rule) {
    return new AssignmentChange(is.due(), rule, is.whyNote(), is.reveal(), is.reminding());
  }

  void change(Given given, AssignmentChange change) {
    long revision = read(given).revision();
    given.counselor().run(() -> givens.change(given.id(), revision, change));
  }

  /** Of the first partner, each time with its day of September. */
  List<String> times(Given given) {
    return read(given).times().stream()
        .map(
            time ->
                time.number()
                    + " "
                    + time.opens().getDayOfMonth()
                    + " "
                    + time.partners().get(0).status())
        .toList();
  }

  void assertChangeRefused(Given given, String reason, String field, AssignmentChange change) {
    long revision = read(given).revision();
    assertRefused(
        given.counselor(), reason, field, () -> givens.change(given.id(), revision, change));
  }
}
