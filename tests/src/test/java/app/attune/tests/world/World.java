package app.attune.tests.world;

import app.attune.assignment.boundary.AssignmentChange;
import app.attune.assignment.boundary.Assignments;
import app.attune.assignment.boundary.GivenAssignment;
import app.attune.assignment.boundary.GivenAssignments;
import app.attune.assignment.boundary.NewAssignment;
import app.attune.assignment.boundary.NewAssignment.Recipients;
import app.attune.assignment.boundary.NewAssignment.RevealChoice;
import app.attune.couple.boundary.Couples;
import app.attune.couple.boundary.Invitations;
import app.attune.couple.boundary.InvitedCouple;
import app.attune.couple.boundary.NewCouple;
import app.attune.couple.boundary.NewCouple.NewPartner;
import app.attune.exercise.boundary.Exercises;
import app.attune.exercise.boundary.LibraryQuestion;
import app.attune.insight.boundary.Portal;
import app.attune.insight.boundary.PortalToday.TaskCard;
import app.attune.practice.boundary.Counselors;
import app.attune.practice.boundary.NewCounselor;
import app.attune.practice.boundary.NewPractice;
import app.attune.practice.boundary.PracticeInfo.CrisisContact;
import app.attune.practice.boundary.Practices;
import app.attune.response.boundary.AnswerInput;
import app.attune.response.boundary.Answers;
import app.attune.response.boundary.AnswersReading;
import app.attune.response.boundary.AnswersReading.Sheet;
import app.attune.response.boundary.DraftSaved;
import app.attune.response.boundary.ExercisePage;
import app.attune.response.boundary.Pulse;
import app.attune.response.boundary.Responses;
import app.attune.sample.MovableClock;
import app.attune.sample.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Makes practices, couples and exercises through the boundaries, each time with people that nobody
 * else knows, so that tests don't depend on one another.
 */
@ApplicationScoped
public class World {
  /** Where every practice of the tests is. */
  public static final ZoneId ZONE = ZoneId.of("America/New_York");

  /** An exercise whose answers are shared: {@code thing} is required, {@code reply} is not. */
  public static final String UNSAID = "The unsaid small thing";

  /** The library's exercise on handling disagreements. */
  public static final String REPLAY = "Replay in slow motion";

  @Inject private Practices practices;
  @Inject private Counselors counselors;
  @Inject private Couples couples;
  @Inject private Invitations invitations;
  @Inject private Exercises exercises;
  @Inject private Assignments assignments;
  @Inject private GivenAssignments givens;
  @Inject private Responses responses;
  @Inject private Answers answers;
  @Inject private Portal portal;
  @Inject private Clock clock;

  /** Someone nobody knows yet. */
  public Person stranger(String role) {
    return new Person(UUID.randomUUID().toString(), role);
  }

  /** Founds a practice with two counselors. */
  public Practice practice() {
    Person owner = stranger("owner");
    UUID id = owner.call(() -> practices.found(newPractice("Harbor Lane")));
    return new Practice(id, owner, counselor(owner), counselor(owner));
  }

  /** What founds a practice. */
  public NewPractice newPractice(String name) {
    return new NewPractice(
        name, ZONE, "911", List.of(new CrisisContact("Lifeline", "988")), "Olivia Brandt");
  }

  private Person counselor(Person owner) {
    Person counselor = stranger("counselor");
    owner.run(
        () ->
            counselors.add(
                new NewCounselor(counselor.subject(), "Dana Whitaker", "LMFT", email("dana"))));
    return counselor;
  }

  /** A couple in a practice of its own. */
  public Pair pair() {
    return pair(practice());
  }

  /** A couple of the practice's counselor; both partners have joined. */
  public Pair pair(Practice practice) {
    return pair(practice, practice.counselor());
  }

  /** A couple of this counselor; both partners have joined. */
  public Pair pair(Practice practice, Person counselor) {
    InvitedCouple invited = counselor.call(() -> couples.invite(newCouple("Maya", "Jonas")));
    Person first = stranger("client");
    Person second = stranger("client");
    first.run(() -> invitations.accept(invited.firstCode()));
    second.run(() -> invitations.accept(invited.secondCode()));
    return new Pair(invited.coupleId(), practice, counselor, first, second);
  }

  /** Two people with addresses of their own. */
  public NewCouple newCouple(String first, String second) {
    return new NewCouple(
        UUID.randomUUID(),
        new NewPartner(first, email("first")),
        new NewPartner(second, email("second")));
  }

  /** An address nobody has. */
  public String email(String name) {
    return name + "-" + UUID.randomUUID() + "@example.org";
  }

  /** The newest version of a library exercise. */
  public UUID version(Person counselor, String title) {
    return counselor
        .call(() -> exercises.library(LibraryQuestion.words(title), 0, 60))
        .rows()
        .stream()
        .filter(row -> row.title().equals(title))
        .findFirst()
        .orElseThrow()
        .versionId();
  }

  /** Today in the practices' zone, by the moved clock. */
  public LocalDate today() {
    return now().atZone(ZONE).toLocalDate();
  }

  /** The instant that the application sees. */
  public Instant now() {
    return clock.instant();
  }

  /** Moves the application to a local time in the practices' zone, this many days ago. */
  public void moveTo(int daysAgo, int hour, int minute) {
    LocalDate day = Instant.now().atZone(ZONE).toLocalDate().minusDays(daysAgo);
    MovableClock.moveTo(day.atTime(hour, minute).atZone(ZONE).toInstant());
  }

  /** Gives each of a new couple {@link #UNSAID}; it opens when both have sent theirs. */
  public Given given() {
    return given(pair());
  }

  /** Gives each {@link #UNSAID}; it opens when both have sent theirs. */
  public Given given(Pair pair) {
    return given(pair, UNSAID, RevealChoice.WHEN_BOTH_DONE);
  }

  /** Gives each an exercise, due in a week. */
  public Given given(Pair pair, String title, RevealChoice reveal) {
    return given(pair, assignment(pair, title, Recipients.EACH, reveal));
  }

  /** Gives each {@link #UNSAID} every day from today on. */
  public Given daily(Pair pair, int times) {
    RevealChoice reveal = RevealChoice.WHEN_BOTH_DONE;
    String rule = "FREQ=DAILY;COUNT=" + times;
    return given(pair, repeated(pair, UNSAID, Recipients.EACH, reveal, rule));
  }

  /** Gives what is wished to both. */
  public Given given(Pair pair, NewAssignment wished) {
    UUID id = pair.counselor().call(() -> assignments.assign(wished));
    List<Sheet> sheets = pair.counselor().call(() -> answers.read(id)).sheets();
    return new Given(id, pair, sheets.get(0).taskId(), sheets.get(1).taskId());
  }

  /** Wishes what was given by another day, everything else as it is. */
  public void wishBy(Given given, LocalDate due) {
    GivenAssignment is = given.counselor().call(() -> givens.read(given.id()));
    AssignmentChange change =
        new AssignmentChange(due, is.rule(), is.whyNote(), is.reveal(), is.reminding());
    given.counselor().run(() -> givens.change(given.id(), is.revision(), change));
  }

  /** What gives an exercise from today on, due in a week. */
  public NewAssignment assignment(
      Pair pair, String title, Recipients recipients, RevealChoice reveal) {
    return new NewAssignment(
        UUID.randomUUID(),
        pair.id(),
        version(pair.counselor(), title),
        recipients,
        today(),
        today().plusDays(7),
        "",
        reveal,
        "");
  }

  /** What gives an exercise again and again, from today on. */
  public NewAssignment repeated(
      Pair pair, String title, Recipients recipients, RevealChoice reveal, String rule) {
    NewAssignment once = assignment(pair, title, recipients, reveal);
    return new NewAssignment(
        once.token(),
        once.coupleId(),
        once.exerciseVersionId(),
        once.recipients(),
        once.opens(),
        once.due(),
        once.whyNote(),
        once.reveal(),
        rule);
  }

  /** What a partner is shown to do next. */
  public TaskCard next(Person partner) {
    return Objects.requireNonNull(partner.call(portal::today).next());
  }

  /** What a partner finds when they open a task. */
  public ExercisePage open(Person partner, UUID task) {
    return partner.call(() -> responses.open(task));
  }

  /** The first partner writes, without sending. */
  public DraftSaved save(Given given, AnswerInput... written) {
    return save(given, Pulse.none(), written);
  }

  /** The first partner writes and says how it was, without sending. */
  public DraftSaved save(Given given, Pulse pulse, AnswerInput... written) {
    return given.first().call(() -> responses.save(given.firstTask(), List.of(written), pulse));
  }

  /** Sends answers, leaving the rest empty. */
  public void send(Person partner, UUID task, AnswerInput... written) {
    partner.run(() -> responses.submit(task, List.of(written), Pulse.none(), true));
  }

  /** Both share one thing and keep nothing. */
  public void sendBoth(Given given) {
    send(given.first(), given.firstTask(), Write.shared("thing", "I like our mornings."));
    send(given.second(), given.secondTask(), Write.shared("thing", "I miss our walks."));
  }

  /** What the counselor reads. */
  public AnswersReading reading(Given given) {
    return given.counselor().call(() -> answers.read(given.id()));
  }
}
