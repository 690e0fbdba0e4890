package app.attune.sample;

import app.attune.access.boundary.Accounts;
import app.attune.couple.boundary.Couples;
import app.attune.couple.boundary.Invitations;
import app.attune.couple.boundary.InvitedCouple;
import app.attune.couple.boundary.NewCouple;
import app.attune.couple.boundary.NewCouple.NewPartner;
import app.attune.practice.boundary.Counselors;
import app.attune.practice.boundary.NewCounselor;
import app.attune.practice.boundary.NewPractice;
import app.attune.practice.boundary.PracticeInfo.CrisisContact;
import app.attune.practice.boundary.Practices;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Founds the sample practice when the demo starts for the first time: an owner, two counselors and
 * six couples with twelve weeks behind them. The same start day tells the same story.
 */
@Singleton
@Startup
@DependsOn("attune-ejb.jar#BuiltInPrograms")
@TransactionManagement(TransactionManagementType.BEAN)
public class SamplePractice {
  private static final Logger LOG = Logger.getLogger(SamplePractice.class.getName());
  private static final ZoneId ZONE = ZoneId.of("America/New_York");

  @Inject private Accounts accounts;
  @Inject private Practices practices;
  @Inject private Counselors counselors;
  @Inject private Couples couples;
  @Inject private Invitations invitations;
  @Inject private Work work;

  @PostConstruct
  void found() {
    if (!"demo".equals(System.getenv("ATTUNE_MODE"))
        || DemoPeople.OLIVIA.person().call(accounts::signedIn).accountId() != null) {
      return;
    }
    Instant now = Instant.now();
    LocalDate today = now.atZone(ZONE).toLocalDate();
    Story story = new Story(ZONE);
    story.at(today.minusWeeks(13), 9, this::foundPractice);
    CoupleStories stories = new CoupleStories(story, work, couples, today);

    stories.thriving(join(story, today.minusWeeks(12), DemoPeople.DANA, DemoPeople.MAYA, 0));
    stories.drifting(join(story, today.minusWeeks(12), DemoPeople.DANA, DemoPeople.NOOR, 2));
    stories.waiting(join(story, today.minusWeeks(6), DemoPeople.DANA, DemoPeople.PRIYA, 4), now);
    stories.paused(join(story, today.minusWeeks(9), DemoPeople.INES, DemoPeople.LENA, 4));
    stories.held(join(story, today.minusWeeks(8), DemoPeople.INES, DemoPeople.TESS, 2));
    SampleCouple invited = new SampleCouple(DemoPeople.DANA, DemoPeople.GRACE, 0);
    story.at(today.minusDays(12), 10, () -> invite(invited));
    story.tell(now);
    LOG.log(
        Level.INFO,
        "the sample practice was founded in {0} ms",
        Instant.now().toEpochMilli() - now.toEpochMilli());
  }

  private void foundPractice() {
    Person owner = DemoPeople.OLIVIA.person();
    owner.run(
        () ->
            practices.found(
                new NewPractice(
                    "Harbor Lane Counseling",
                    ZONE,
                    "911",
                    List.of(
                        new CrisisContact("Suicide and Crisis Lifeline", "988"),
                        new CrisisContact("Harbor Lane, out of hours", "555-0142")),
                    DemoPeople.OLIVIA.displayName())));
    for (DemoPeople counselor : List.of(DemoPeople.DANA, DemoPeople.INES)) {
      owner.run(
          () ->
              counselors.add(
                  new NewCounselor(
                      counselor.subject(), counselor.displayName(), "LMFT", counselor.email())));
    }
  }

  private SampleCouple join(
      Story story, LocalDate on, DemoPeople counselor, DemoPeople first, int voice) {
    SampleCouple couple = new SampleCouple(counselor, first, voice);
    story.at(
        on,
        9,
        () -> {
          InvitedCouple invited = invite(couple);
          couple.partner(0).person().run(() -> invitations.accept(invited.firstCode()));
          couple.partner(1).person().run(() -> invitations.accept(invited.secondCode()));
        });
    return couple;
  }

  private InvitedCouple invite(SampleCouple couple) {
    InvitedCouple invited =
        couple
            .counselor()
            .call(
                () ->
                    couples.invite(
                        new NewCouple(
                            UUID.randomUUID(),
                            partner(couple.partner(0)),
                            partner(couple.partner(1)))));
    couple.invited(invited.coupleId());
    return invited;
  }

  private static NewPartner partner(DemoPeople person) {
    return new NewPartner(person.displayName(), person.email());
  }
}
