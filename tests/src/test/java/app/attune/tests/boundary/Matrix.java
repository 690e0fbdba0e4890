package app.attune.tests.boundary;

import app.attune.access.boundary.Accounts;
import app.attune.assignment.boundary.AssignmentChange;
import app.attune.assignment.boundary.Assignments;
import app.attune.assignment.boundary.ForSeveral;
import app.attune.assignment.boundary.GivenAssignments;
import app.attune.assignment.boundary.NewAssignment;
import app.attune.assignment.boundary.NewAssignment.Recipients;
import app.attune.assignment.boundary.NewAssignment.RevealChoice;
import app.attune.assignment.boundary.Reminding;
import app.attune.couple.boundary.Couples;
import app.attune.couple.boundary.Invitations;
import app.attune.couple.boundary.NewCouple;
import app.attune.couple.boundary.NewCouple.NewPartner;
import app.attune.exercise.boundary.Authoring;
import app.attune.exercise.boundary.DraftBody;
import app.attune.exercise.boundary.Exchange;
import app.attune.exercise.boundary.Exercises;
import app.attune.exercise.boundary.LibraryQuestion;
import app.attune.exercise.boundary.LibraryRow;
import app.attune.exercise.boundary.Versions;
import app.attune.insight.boundary.CaseloadPage.Filter;
import app.attune.insight.boundary.Caseloads;
import app.attune.insight.boundary.CoupleOverviews;
import app.attune.insight.boundary.ExerciseUses;
import app.attune.insight.boundary.Portal;
import app.attune.practice.boundary.Counselors;
import app.attune.practice.boundary.NewCounselor;
import app.attune.practice.boundary.NewPractice;
import app.attune.practice.boundary.Practices;
import app.attune.program.boundary.Composing;
import app.attune.program.boundary.Courses;
import app.attune.program.boundary.NewCourse;
import app.attune.program.boundary.ProgramBody;
import app.attune.program.boundary.Programs;
import app.attune.report.boundary.NewReport;
import app.attune.report.boundary.Reports;
import app.attune.response.boundary.Answers;
import app.attune.response.boundary.PlanChange;
import app.attune.response.boundary.Plans;
import app.attune.response.boundary.Pulse;
import app.attune.response.boundary.Responses;
import app.attune.response.boundary.Reveals;
import app.attune.tests.world.Programmed;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

/**
 * The authorization matrix: one row for each method of each boundary, with the roles that may call
 * it and the kind of thing its id means. What the rows say is asked of every cell; a method without
 * a row fails the build.
 */
public final class Matrix {
  /** What a method's id is the id of. */
  public enum Kind {
    /** It takes no id. */
    NOTHING,
    COUPLE,
    ASSIGNMENT,
    /** A task, asked for by its counselor. */
    TASK_OF_MY_COUPLE,
    /** A task, asked for by the partner it was given to. */
    MY_TASK,
    /** A task whose reveal is open to its partner. */
    MY_REVEALED_TASK,
    REPORT,
    /** An exercise that a counselor is writing. */
    DRAFT,
    /** An exercise that a counselor wrote and keeps to themselves. */
    WRITTEN_EXERCISE,
    /** Its newest version. */
    WRITTEN_VERSION,
    /** An exercise that its counselor wrote for themselves. */
    MY_EXERCISE,
    /** A version of such an exercise. */
    MY_VERSION,
    /** A program that a counselor is writing. */
    PROGRAM_DRAFT,
    /** A program that a counselor wrote and keeps to themselves. */
    MY_PROGRAM,
    /** Its newest version. */
    MY_PROGRAM_VERSION,
    /** A program under way for a couple. */
    COURSE
  }

  /**
   * One method.
   *
   * @param roles who may call it
   * @param call calls it with an id; methods without one ignore it
   */
  public record Row(
      Class<?> boundary,
      String method,
      Set<String> roles,
      Kind kind,
      BiConsumer<Instances, UUID> call) {
    @Override
    public String toString() {
      return boundary.getSimpleName() + "." + method;
    }
  }

  /** Finds the boundaries inside the server. */
  public interface Instances {
    <T> T of(Class<T> boundary);
  }

  private static final Set<String> EVERYONE = Set.of("counselor", "client", "owner");
  private static final LocalDate DAY = LocalDate.of(2020, 2, 2);

  private static final LibraryQuestion ANY = LibraryQuestion.words("");

  private final List<Row> rows = new ArrayList<>();

  private Matrix() {}

  /** Every row. */
  public static List<Row> rows() {
    Matrix matrix = new Matrix();
    matrix.everyone();
    matrix.owners();
    matrix.counselors();
    matrix.changers();
    matrix.writers();
    matrix.composers();
    matrix.courses();
    matrix.clients();
    return matrix.rows;
  }

  private void everyone() {
    row(Accounts.class, "signedIn", EVERYONE, Kind.NOTHING, (b, id) -> b.signedIn());
    row(Practices.class, "practice", EVERYONE, Kind.NOTHING, (b, id) -> b.practice());
  }

  private void owners() {
    owner(
        Practices.class,
        "found",
        (b, id) -> b.found(new NewPractice("Two", ZoneOffset.UTC, "911", List.of(), "Olivia")));
    owner(Practices.class, "changeRevealHour", (b, id) -> b.changeRevealHour(LocalTime.of(19, 0)));
    owner(
        Counselors.class,
        "add",
        (b, id) ->
            b.add(new NewCounselor(UUID.randomUUID().toString(), "Ines", "", "i@example.org")));
  }

  private void counselors() {
    counselor(
        Couples.class,
        "invite",
        Kind.NOTHING,
        (b, id) ->
            b.invite(
                new NewCouple(
                    UUID.randomUUID(),
                    new NewPartner("Grace", "g@example.org"),
                    new NewPartner("Theo", "t@example.org"))));
    counselor(Couples.class, "couple", Kind.COUPLE, Couples::couple);
    counselor(Couples.class, "pause", Kind.COUPLE, Couples::pause);
    counselor(Couples.class, "resume", Kind.COUPLE, Couples::resume);
    counselor(Couples.class, "hold", Kind.COUPLE, Couples::hold);
    counselor(Couples.class, "liftHold", Kind.COUPLE, Couples::liftHold);
    counselor(Exercises.class, "library", Kind.NOTHING, (b, id) -> b.library(ANY, 0, 1));
    counselor(Exercises.class, "shelves", Kind.NOTHING, (b, id) -> b.shelves(ANY, 1));
    counselor(Exercises.class, "favour", Kind.MY_EXERCISE, Exercises::favour);
    counselor(Exercises.class, "unfavour", Kind.MY_EXERCISE, Exercises::unfavour);
    counselor(
        Exercises.class, "exercise", Kind.MY_VERSION, (b, id) -> b.exercise(id, "your partner"));
    counselor(Exercises.class, "preview", Kind.COUPLE, (b, id) -> b.preview(anyVersion(b), id));
    counselor(
        Exercises.class,
        "previewForAnyone",
        Kind.MY_VERSION,
        (b, id) -> b.previewForAnyone(id, "your partner"));
    counselor(ExerciseUses.class, "usedWith", Kind.MY_VERSION, ExerciseUses::usedWith);
    counselor(Exchange.class, "exportOne", Kind.NOTHING, Exchange::exportOne);
    counselor(Exchange.class, "exportFhir", Kind.NOTHING, Exchange::exportFhir);
    counselor(Exchange.class, "exportLibrary", Kind.NOTHING, (b, id) -> b.exportLibrary());
    counselor(Exchange.class, "look", Kind.NOTHING, (b, id) -> b.look(new byte[0]));
    counselor(Exchange.class, "bring", Kind.NOTHING, (b, id) -> b.bring(new byte[0], false));
    rows.add(
        new Row(
            Assignments.class,
            "assign",
            Set.of("counselor"),
            Kind.COUPLE,
            (all, id) -> all.of(Assignments.class).assign(anything(all, id))));
    rows.add(
        new Row(
            Assignments.class,
            "assignToSeveral",
            Set.of("counselor"),
            Kind.COUPLE,
            (all, id) -> all.of(Assignments.class).assignToSeveral(several(anything(all, id)))));
    counselor(Assignments.class, "candidates", Kind.NOTHING, (b, id) -> b.candidates());
    counselor(
        Assignments.class,
        "foresee",
        Kind.NOTHING,
        (b, id) -> b.foresee("FREQ=DAILY;COUNT=2", LocalDate.now(ZoneOffset.UTC)));
    counselor(Assignments.class, "setAside", Kind.ASSIGNMENT, Assignments::setAside);
    counselor(Assignments.class, "takeUpAgain", Kind.ASSIGNMENT, Assignments::takeUpAgain);
    counselor(Answers.class, "read", Kind.ASSIGNMENT, Answers::read);
    counselor(Answers.class, "readTime", Kind.ASSIGNMENT, (b, id) -> b.readTime(id, 1));
    counselor(Answers.class, "openReveal", Kind.ASSIGNMENT, (b, id) -> b.openReveal(id, 1));
    counselor(Answers.class, "markReviewed", Kind.TASK_OF_MY_COUPLE, Answers::markReviewed);
    counselor(Caseloads.class, "page", Kind.NOTHING, (b, id) -> b.page(Filter.ALL, "", 0, 10));
    counselor(Caseloads.class, "unread", Kind.NOTHING, (b, id) -> b.unread());
    counselor(CoupleOverviews.class, "overview", Kind.COUPLE, CoupleOverviews::overview);
    counselor(Reports.class, "preview", Kind.COUPLE, (b, id) -> b.preview(report(id)));
    counselor(Reports.class, "issue", Kind.COUPLE, (b, id) -> b.issue(report(id)));
    counselor(Reports.class, "issued", Kind.COUPLE, Reports::issued);
    counselor(Reports.class, "download", Kind.REPORT, Reports::download);
  }

  private void changers() {
    AssignmentChange change = new AssignmentChange(DAY, "", "", RevealChoice.NONE, Reminding.USUAL);
    counselor(GivenAssignments.class, "read", Kind.ASSIGNMENT, GivenAssignments::read);
    counselor(
        GivenAssignments.class, "change", Kind.ASSIGNMENT, (b, id) -> b.change(id, -1, change));
    counselor(GivenAssignments.class, "pause", Kind.ASSIGNMENT, GivenAssignments::pause);
    counselor(GivenAssignments.class, "goOn", Kind.ASSIGNMENT, GivenAssignments::goOn);
    counselor(GivenAssignments.class, "end", Kind.ASSIGNMENT, GivenAssignments::end);
  }

  private void writers() {
    DraftBody blank = DraftBody.blank();
    counselor(Authoring.class, "begin", Kind.NOTHING, (b, id) -> b.begin());
    counselor(Authoring.class, "copy", Kind.WRITTEN_VERSION, Authoring::copy);
    counselor(Authoring.class, "newVersion", Kind.WRITTEN_EXERCISE, Authoring::newVersion);
    counselor(Authoring.class, "drafts", Kind.NOTHING, (b, id) -> b.drafts());
    counselor(Authoring.class, "written", Kind.NOTHING, (b, id) -> b.written());
    counselor(Authoring.class, "read", Kind.DRAFT, Authoring::read);
    counselor(Authoring.class, "save", Kind.DRAFT, (b, id) -> b.save(id, 0, blank));
    counselor(Authoring.class, "preview", Kind.NOTHING, (b, id) -> b.preview(blank, "Jonas"));
    counselor(Authoring.class, "publish", Kind.DRAFT, (b, id) -> b.publish(id, 7));
    counselor(Authoring.class, "publishOnTop", Kind.DRAFT, (b, id) -> b.publishOnTop(id, 7, id));
    counselor(Authoring.class, "discard", Kind.DRAFT, Authoring::discard);
    counselor(Authoring.class, "retire", Kind.WRITTEN_EXERCISE, Authoring::retire);
    counselor(Authoring.class, "bringBack", Kind.WRITTEN_EXERCISE, Authoring::bringBack);
    counselor(Versions.class, "difference", Kind.WRITTEN_VERSION, (b, id) -> b.difference(id, id));
  }

  private void composers() {
    ProgramBody blank = ProgramBody.blank();
    counselor(Programs.class, "shelf", Kind.NOTHING, (b, id) -> b.shelf());
    counselor(Programs.class, "program", Kind.MY_PROGRAM_VERSION, Programs::program);
    counselor(Composing.class, "begin", Kind.NOTHING, (b, id) -> b.begin());
    counselor(Composing.class, "copy", Kind.MY_PROGRAM_VERSION, Composing::copy);
    counselor(Composing.class, "newVersion", Kind.MY_PROGRAM, Composing::newVersion);
    counselor(Composing.class, "drafts", Kind.NOTHING, (b, id) -> b.drafts());
    counselor(Composing.class, "read", Kind.PROGRAM_DRAFT, Composing::read);
    counselor(Composing.class, "save", Kind.PROGRAM_DRAFT, (b, id) -> b.save(id, 0, blank));
    counselor(Composing.class, "preview", Kind.NOTHING, (b, id) -> b.preview(blank));
    counselor(Composing.class, "publish", Kind.PROGRAM_DRAFT, (b, id) -> b.publish(id, 7));
    counselor(
        Composing.class,
        "publishOnTop",
        Kind.PROGRAM_DRAFT,
        (b, id) -> b.publishOnTop(id, 7, UUID.randomUUID()));
    counselor(Composing.class, "discard", Kind.PROGRAM_DRAFT, Composing::discard);
    counselor(Composing.class, "retire", Kind.MY_PROGRAM, Composing::retire);
    counselor(Composing.class, "bringBack", Kind.MY_PROGRAM, Composing::bringBack);
  }

  private void courses() {
    counselor(Courses.class, "outlook", Kind.COUPLE, (b, id) -> b.outlook(id, anyProgram(), DAY));
    counselor(
        Courses.class,
        "start",
        Kind.COUPLE,
        (b, id) -> b.start(new NewCourse(UUID.randomUUID(), id, anyProgram(), DAY, List.of())));
    counselor(Courses.class, "ofCouple", Kind.COUPLE, Courses::ofCouple);
    counselor(Courses.class, "read", Kind.COURSE, Courses::read);
    counselor(Courses.class, "pause", Kind.COURSE, Courses::pause);
    counselor(Courses.class, "goOn", Kind.COURSE, Courses::goOn);
    counselor(Courses.class, "skip", Kind.COURSE, (b, id) -> b.skip(id, 1));
    counselor(Courses.class, "stop", Kind.COURSE, Courses::stop);
  }

  private void clients() {
    client(Invitations.class, "accept", Kind.NOTHING, (b, id) -> b.accept("no code"));
    client(Responses.class, "open", Kind.MY_TASK, Responses::open);
    client(Responses.class, "sheet", Kind.MY_TASK, Responses::sheet);
    client(Responses.class, "save", Kind.MY_TASK, (b, id) -> b.save(id, List.of(), Pulse.none()));
    client(
        Responses.class,
        "submit",
        Kind.MY_TASK,
        (b, id) -> b.submit(id, List.of(), Pulse.none(), true));
    client(
        Plans.class, "make", Kind.MY_TASK, (b, id) -> b.make(id, new PlanChange("Today", null, 7)));
    client(Reveals.class, "opened", Kind.NOTHING, (b, id) -> b.opened());
    client(Reveals.class, "read", Kind.MY_REVEALED_TASK, Reveals::read);
    client(Reveals.class, "takeBack", Kind.MY_REVEALED_TASK, (b, id) -> b.takeBack(id, "thing"));
    client(Portal.class, "today", Kind.NOTHING, (b, id) -> b.today());
    client(Portal.class, "sent", Kind.NOTHING, (b, id) -> b.sent());
  }

  private static NewAssignment anything(Instances instances, UUID couple) {
    LocalDate due = LocalDate.now(ZoneOffset.UTC).plusDays(9);
    return new NewAssignment(
        UUID.randomUUID(),
        couple,
        anyVersion(instances.of(Exercises.class)),
        Recipients.EACH,
        due,
        due,
        "",
        RevealChoice.NONE,
        "");
  }

  private static UUID anyProgram() {
    return Programmed.builtIn("six-weeks-of-listening");
  }

  private static ForSeveral several(NewAssignment one) {
    return new ForSeveral(
        one.token(),
        List.of(one.coupleId()),
        one.exerciseVersionId(),
        one.recipients(),
        one.opens(),
        one.due(),
        one.whyNote(),
        one.reveal(),
        one.rule(),
        one.reminding());
  }

  private static UUID anyVersion(Exercises exercises) {
    return exercises.library(ANY, 0, 1).rows().stream()
        .map(LibraryRow::versionId)
        .findFirst()
        .orElseGet(UUID::randomUUID); // whoever counsels in no practice has no library
  }

  private static NewReport report(UUID couple) {
    return new NewReport(UUID.randomUUID(), couple, DAY, DAY, "", "");
  }

  private <T> void owner(Class<T> boundary, String method, BiConsumer<T, UUID> call) {
    row(boundary, method, Set.of("owner"), Kind.NOTHING, call);
  }

  private <T> void counselor(
      Class<T> boundary, String method, Kind kind, BiConsumer<T, UUID> call) {
    row(boundary, method, Set.of("counselor"), kind, call);
  }

  private <T> void client(Class<T> boundary, String method, Kind kind, BiConsumer<T, UUID> call) {
    row(boundary, method, Set.of("client"), kind, call);
  }

  private <T> void row(
      Class<T> boundary, String method, Set<String> roles, Kind kind, BiConsumer<T, UUID> call) {
    BiConsumer<Instances, UUID> found = (instances, id) -> call.accept(instances.of(boundary), id);
    rows.add(new Row(boundary, method, roles, kind, found));
  }
}
