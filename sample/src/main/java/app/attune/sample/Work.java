package app.attune.sample;

import app.attune.assignment.boundary.Assignments;
import app.attune.assignment.boundary.NewAssignment;
import app.attune.assignment.boundary.NewAssignment.Recipients;
import app.attune.assignment.boundary.NewAssignment.RevealChoice;
import app.attune.exercise.boundary.Exercises;
import app.attune.exercise.boundary.LibraryQuestion;
import app.attune.insight.boundary.Portal;
import app.attune.insight.boundary.PortalToday;
import app.attune.insight.boundary.PortalToday.TaskCard;
import app.attune.program.boundary.Courses;
import app.attune.program.boundary.NewCourse;
import app.attune.program.boundary.Programs;
import app.attune.report.boundary.NewReport;
import app.attune.report.boundary.Reports;
import app.attune.response.boundary.Answers;
import app.attune.response.boundary.AnswersReading;
import app.attune.response.boundary.ExercisePage;
import app.attune.response.boundary.Pulse;
import app.attune.response.boundary.Responses;
import app.attune.response.boundary.Reveals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The steps that people of the sample practice take, each through its boundary. */
@ApplicationScoped
public class Work {
  private final SampleTexts texts = new SampleTexts();

  @Inject private Exercises exercises;
  @Inject private Assignments assignments;
  @Inject private Responses responses;
  @Inject private Reveals reveals;
  @Inject private Answers answers;
  @Inject private Reports reports;
  @Inject private Programs programs;
  @Inject private Courses courses;
  @Inject private Portal portal;

  /** The counselor gives an exercise to each; returns the assignment. */
  UUID give(SampleCouple couple, Piece piece, LocalDate opens, LocalDate due, RevealChoice reveal) {
    return give(couple, piece, Recipients.EACH, opens, due, reveal, "");
  }

  /** The counselor gives an exercise to do together. */
  void giveTogether(SampleCouple couple, Piece piece, LocalDate opens, LocalDate due) {
    give(couple, piece, Recipients.TOGETHER, opens, due, RevealChoice.NONE, "");
  }

  /** The counselor gives an exercise to each, every day anew. */
  void giveDaily(SampleCouple couple, Piece piece, LocalDate first, int times) {
    give(
        couple,
        piece,
        Recipients.EACH,
        first,
        first,
        RevealChoice.WHEN_BOTH_DONE,
        "FREQ=DAILY;COUNT=" + times);
  }

  private UUID give(
      SampleCouple couple,
      Piece piece,
      Recipients who,
      LocalDate opens,
      LocalDate due,
      RevealChoice reveal,
      String rule) {
    return couple
        .counselor()
        .call(
            () ->
                assignments.assign(
                    new NewAssignment(
                        UUID.randomUUID(),
                        couple.id(),
                        version(piece),
                        who,
                        opens,
                        due,
                        texts.why(piece.key(), piece.round()),
                        reveal,
                        rule)));
  }

  /** The counselor starts a program that comes with the product. */
  void startProgram(SampleCouple couple, String title, LocalDate firstDay) {
    Person counselor = couple.counselor();
    UUID version =
        counselor.call(programs::shelf).stream()
            .filter(row -> row.title().equals(title))
            .findFirst()
            .orElseThrow()
            .versionId();
    counselor.run(
        () ->
            courses.start(
                new NewCourse(UUID.randomUUID(), couple.id(), version, firstDay, List.of())));
  }

  /** A partner does an exercise that is open and sends it. */
  void send(SampleCouple couple, int who, Piece piece, LocalDate today, int helpful) {
    Person person = couple.partner(who).person();
    UUID task = openTask(person, piece);
    ExercisePage page = person.call(() -> responses.open(task));
    int voice = couple.voice(who) + 2 * piece.round();
    Pulse pulse = new Pulse(helpful, 11 - helpful, List.of(helpful > 6 ? "NOTHING" : "TOO_TIRED"));
    person.run(
        () ->
            responses.submit(
                task, texts.answers(piece.key(), voice, page, today, true), pulse, true));
  }

  /** A partner begins an exercise and leaves a draft with all but the last answer. */
  void begin(SampleCouple couple, int who, Piece piece, LocalDate today) {
    Person person = couple.partner(who).person();
    UUID task = openTask(person, piece);
    ExercisePage page = person.call(() -> responses.open(task));
    var all = texts.answers(piece.key(), couple.voice(who), page, today, false);
    person.call(() -> responses.save(task, all.subList(0, all.size() - 1), Pulse.none()));
  }

  /** The counselor reads what was sent and marks it. */
  void review(SampleCouple couple, UUID assignment) {
    Person counselor = couple.counselor();
    AnswersReading reading = counselor.call(() -> answers.read(assignment));
    reading.sheets().stream()
        .filter(sheet -> sheet.status().equals("SUBMITTED"))
        .forEach(sheet -> counselor.run(() -> answers.markReviewed(sheet.taskId())));
  }

  /** The counselor sets aside what not both have done. */
  void setAsideUndone(SampleCouple couple, UUID assignment) {
    Person counselor = couple.counselor();
    boolean allDone =
        counselor.call(() -> answers.read(assignment)).sheets().stream()
            .allMatch(sheet -> sheet.submittedAt() != null);
    if (!allDone) {
      counselor.run(() -> assignments.setAside(assignment));
    }
  }

  /** A partner reads every reveal that is open. */
  void readReveals(SampleCouple couple, int who) {
    Person person = couple.partner(who).person();
    person.call(reveals::opened).stream()
        .filter(row -> row.unseen())
        .forEach(row -> person.call(() -> reveals.read(row.taskId())));
  }

  /** The counselor issues a progress report. */
  void report(SampleCouple couple, LocalDate from, LocalDate to, String summary, String plan) {
    couple
        .counselor()
        .call(
            () ->
                reports.issue(
                    new NewReport(UUID.randomUUID(), couple.id(), from, to, summary, plan)));
  }

  private UUID version(Piece piece) {
    return exercises.library(LibraryQuestion.words(piece.title()), 0, 60).rows().stream()
        .filter(row -> row.title().equals(piece.title()))
        .findFirst()
        .orElseThrow()
        .versionId();
  }

  private UUID openTask(Person person, Piece piece) {
    PortalToday today = person.call(portal::today);
    return Stream.concat(Optional.ofNullable(today.next()).stream(), today.alsoOpen().stream())
        .filter(card -> card.title().equals(piece.title()))
        .findFirst()
        .map(TaskCard::taskId)
        .orElseThrow();
  }
}
