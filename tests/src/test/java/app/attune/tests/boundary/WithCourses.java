package app.attune.tests.boundary;

import app.attune.exercise.boundary.PromptView;
import app.attune.insight.boundary.Portal;
import app.attune.insight.boundary.PortalToday;
import app.attune.insight.boundary.PortalToday.TaskCard;
import app.attune.program.boundary.CourseStepView;
import app.attune.program.boundary.CourseView;
import app.attune.program.boundary.Courses;
import app.attune.program.boundary.NewCourse;
import app.attune.program.control.CourseRound;
import app.attune.response.boundary.AnswerInput;
import app.attune.response.boundary.ExercisePage;
import app.attune.sample.Person;
import app.attune.tests.world.Pair;
import app.attune.tests.world.Programmed;
import app.attune.tests.world.Programmed.Step;
import app.attune.tests.world.Write;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Programs under way, and the clock that gives their steps. */
abstract class WithCourses extends InTheServer {
  /** For the counselor, each alone; nothing opens between them. */
  static final String AUDIT = "Interruptions audit";

  @Inject Courses courses;
  @Inject CourseRound clock;
  @Inject Portal portal;

  /** A course of these steps, begun six days ago at noon. */
  UUID started(Pair pair, Step... steps) {
    world.moveTo(6, 12, 0);
    Programmed program = Programmed.by(pair.counselor(), steps);
    return pair.counselor().call(() -> courses.start(wish(pair, program.versionId())));
  }

  /** What starts a program today. */
  NewCourse wish(Pair pair, UUID programVersion) {
    return new NewCourse(UUID.randomUUID(), pair.id(), programVersion, world.today(), List.of());
  }

  /** Moves to a time and lets the clock give what is due. */
  void at(int daysAgo, int hour, int minute) {
    world.moveTo(daysAgo, hour, minute);
    clock.round();
  }

  CourseView read(Pair pair, UUID course) {
    return pair.counselor().call(() -> courses.read(course));
  }

  CourseStepView step(Pair pair, UUID course, int position) {
    return read(pair, course).steps().get(position - 1);
  }

  List<String> states(Pair pair, UUID course) {
    return read(pair, course).steps().stream().map(CourseStepView::state).toList();
  }

  /** The exercises that a partner finds open. */
  List<String> open(Person partner) {
    return cards(partner).stream().map(TaskCard::title).toList();
  }

  /** A partner answers what has to be answered of everything that is open, and sends it. */
  void sendAll(Person partner) {
    for (TaskCard card : cards(partner)) {
      ExercisePage page = world.open(partner, card.taskId());
      world.send(
          partner,
          card.taskId(),
          page.prompts().stream()
              .filter(PromptView::required)
              .filter(
                  prompt ->
                      page.answers().stream().noneMatch(a -> a.promptKey().equals(prompt.key())))
              .map(WithCourses::anything)
              .toArray(AnswerInput[]::new));
    }
  }

  private static AnswerInput anything(PromptView prompt) {
    return switch (prompt.kind()) {
      case "SCALE" -> Write.scale(prompt.key(), 5);
      case "SHORT_TEXT", "LONG_TEXT" -> Write.shared(prompt.key(), "Lanterns");
      case "DATE" -> Write.day(prompt.key(), LocalDate.of(2026, 11, 17));
      default -> Write.chosen(prompt.key(), prompt.options().get(0).key());
    };
  }

  void bothSendAll(Pair pair) {
    sendAll(pair.first());
    sendAll(pair.second());
  }

  private List<TaskCard> cards(Person partner) {
    PortalToday today = partner.call(portal::today);
    List<TaskCard> cards = new ArrayList<>(today.alsoOpen());
    TaskCard next = today.next();
    if (next != null) {
      cards.add(0, next);
    }
    return cards;
  }
}
