package app.attune.sample;

import app.attune.assignment.boundary.NewAssignment.RevealChoice;
import app.attune.couple.boundary.Couples;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;

/** Five couples and what their weeks were like. Chance is seeded: the story is always the same. */
final class CoupleStories {
  private final Story story;
  private final Work work;
  private final Couples couples;
  private final LocalDate today;

  CoupleStories(Story story, Work work, Couples couples, LocalDate today) {
    this.story = story;
    this.work = work;
    this.couples = couples;
    this.today = today;
  }

  /** How likely each partner does an exercise in a week, counted back from this one. */
  private interface Zeal {
    double of(int who, int weeksAgo);
  }

  /** Two people who do nearly everything. */
  void thriving(SampleCouple couple) {
    weeks(couple, 11, 1, 2, new Random(11), (who, ago) -> ago <= 4 ? 1 : who == 0 ? 0.9 : 0.7);
    story.at(
        today.minusWeeks(4),
        16,
        () ->
            work.report(
                couple,
                today.minusWeeks(12),
                today.minusWeeks(4),
                "Both came wanting fewer arguments about small things. They now name small things"
                    + " sooner, and both say the evenings are quieter.",
                "Continue weekly. Keep disclosures small, one each before a session."));
    shared(couple, Piece.TWO_VERSIONS, today.minusDays(6), today.minusDays(1));
    shared(couple, Piece.LADDER, today.minusDays(9), today.minusDays(2));
    story.at(
        today.minusDays(5),
        10,
        () -> {
          work.give(
              couple,
              Piece.UNSAID,
              today.minusDays(5),
              today.plusDays(2),
              RevealChoice.WHEN_BOTH_DONE);
          work.give(
              couple,
              Piece.MOMENTS,
              today.minusDays(5),
              today.plusDays(5),
              RevealChoice.WHEN_BOTH_DONE);
          work.give(
              couple,
              Piece.AGENDA,
              today.minusDays(5),
              today.plusDays(3),
              RevealChoice.HOLD_FOR_SESSION);
        });
    story.at(today.minusDays(1), 21, () -> work.begin(couple, 0, Piece.UNSAID, today));
    story.at(
        today.minusDays(2),
        10,
        () -> work.giveTogether(couple, Piece.HALF_HOUR, today.minusDays(2), today.plusDays(9)));
    story.at(today.minusDays(1), 22, () -> work.begin(couple, 1, Piece.HALF_HOUR, today));
    story.at(
        today.minusDays(1),
        9,
        () -> work.startProgram(couple, "Six weeks of listening", today.minusDays(1)));
  }

  /** Two people who did nearly everything, and lately little. */
  void drifting(SampleCouple couple) {
    weeks(couple, 11, 0, 1, new Random(5), (who, ago) -> ago > 4 ? 0.97 : 0.1);
    LocalDate first = today.minusDays(4);
    story.at(first, 9, () -> work.giveDaily(couple, Piece.MOMENTS, first, 12));
    story.at(first, 21, () -> work.send(couple, 0, Piece.MOMENTS, first, 7));
  }

  /** Two people who have both finished, before the hour at which it opens to them. */
  void waiting(SampleCouple couple, Instant now) {
    weeks(couple, 5, 1, 1, new Random(3), (who, ago) -> ago <= 4 ? 1 : 0.8);
    story.at(
        today.minusDays(3),
        11,
        () -> {
          work.give(
              couple,
              Piece.TWO_VERSIONS,
              today.minusDays(3),
              today.plusDays(4),
              RevealChoice.WHEN_BOTH_DONE);
          work.give(
              couple,
              Piece.UNSAID,
              today.minusDays(3),
              today.plusDays(4),
              RevealChoice.HOLD_FOR_SESSION);
        });
    for (int who = 0; who < 2; who++) {
      int partner = who;
      story.at(
          now.minus(Duration.ofMinutes(9 - 2L * who)),
          () -> work.send(couple, partner, Piece.TWO_VERSIONS, today, 8));
      story.at(
          now.minus(Duration.ofMinutes(5 - 2L * who)),
          () -> work.send(couple, partner, Piece.UNSAID, today, 7));
    }
  }

  /** Two people who asked for a rest. */
  void paused(SampleCouple couple) {
    weeks(couple, 8, 3, 1, new Random(8), (who, ago) -> 0.7);
    story.at(
        today.minusWeeks(2), 15, () -> couple.counselor().run(() -> couples.pause(couple.id())));
  }

  /** Two people whose counselor stopped joint work, silently. */
  void held(SampleCouple couple) {
    weeks(couple, 7, 1, 1, new Random(21), (who, ago) -> who == 0 ? 0.95 : 0.65);
    story.at(today.minusDays(4), 12, () -> couple.counselor().run(() -> couples.hold(couple.id())));
  }

  private void weeks(
      SampleCouple couple, int firstWeekAgo, int lastWeekAgo, int each, Random chance, Zeal zeal) {
    int given = 0;
    for (int ago = firstWeekAgo; ago >= lastWeekAgo; ago--) {
      for (int i = 0; i < each; i++) {
        Piece piece = Piece.number(given++);
        LocalDate opens = today.minusWeeks(ago).minusDays(i == 0 ? 1 : 3);
        week(couple, piece, opens, opens.plusDays(6), ago, chance, zeal);
      }
    }
  }

  private void week(
      SampleCouple couple,
      Piece piece,
      LocalDate opens,
      LocalDate due,
      int ago,
      Random chance,
      Zeal zeal) {
    UUID[] assignment = new UUID[1];
    story.at(
        opens,
        10,
        () -> assignment[0] = work.give(couple, piece, opens, due, RevealChoice.WHEN_BOTH_DONE));
    boolean sent = false;
    for (int who = 0; who < 2; who++) {
      int partner = who;
      int helpful = 5 + chance.nextInt(5);
      int days = 1 + chance.nextInt(chance.nextInt(8) == 0 ? 8 : 5);
      int hour = 19 + chance.nextInt(4);
      if (chance.nextDouble() < zeal.of(who, ago)) {
        sent = true;
        LocalDate on = opens.plusDays(days);
        story.at(on, hour, () -> work.send(couple, partner, piece, on, helpful));
      }
    }
    if (ago > 4) {
      story.at(opens.plusDays(24), 11, () -> work.setAsideUndone(couple, assignment[0]));
    }
    if (sent && ago > 1) {
      story.at(opens.plusDays(9), 11, () -> work.review(couple, assignment[0]));
      story.at(opens.plusDays(10), 20, () -> work.readReveals(couple, 0));
      story.at(opens.plusDays(10), 21, () -> work.readReveals(couple, 1));
    }
  }

  private void shared(SampleCouple couple, Piece piece, LocalDate opens, LocalDate due) {
    story.at(opens, 10, () -> work.give(couple, piece, opens, due, RevealChoice.WHEN_BOTH_DONE));
    story.at(opens.plusDays(2), 20, () -> work.send(couple, 0, piece, opens.plusDays(2), 8));
    story.at(opens.plusDays(3), 18, () -> work.send(couple, 1, piece, opens.plusDays(3), 9));
  }
}
