package app.attune.tests.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import app.attune.exercise.boundary.Authoring;
import app.attune.exercise.boundary.DraftBody;
import app.attune.exercise.boundary.Exercises;
import app.attune.exercise.boundary.LibraryQuestion;
import app.attune.exercise.boundary.LibraryRow;
import app.attune.exercise.boundary.WrittenRow;
import app.attune.sample.Person;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What counselors write themselves, and the library it gets into. */
abstract class WithAuthoring extends InTheServer {
  static final String TITLE = "Porch light";

  @Inject Authoring authoring;
  @Inject Exercises exercises;

  /** Writes it and publishes it; returns the version's id. */
  UUID publish(Person writer, DraftBody body) {
    UUID draft = writer.call(authoring::begin);
    long saved = save(writer, draft, body);
    return writer.call(() -> authoring.publish(draft, saved));
  }

  /** Saves a draft as its newest revision, which it returns. */
  long save(Person writer, UUID draft, DraftBody body) {
    long revision = writer.call(() -> authoring.read(draft)).revision();
    return writer.call(() -> authoring.save(draft, revision, body)).revision();
  }

  /** The one exercise that was written in the practice and this counselor finds. */
  WrittenRow only(Person writer) {
    List<WrittenRow> written = writer.call(authoring::written);
    assertThat(written).hasSize(1);
    return written.get(0);
  }

  List<LibraryRow> library(Person person) {
    return person.call(() -> exercises.library(LibraryQuestion.words(""), 0, 60)).rows();
  }

  List<String> titles(Person person) {
    return library(person).stream().map(LibraryRow::title).toList();
  }

  /** The same, for the whole practice. */
  static DraftBody practiceWide(DraftBody body) {
    return new DraftBody(
        body.title(),
        body.area(),
        body.outcomes(),
        body.purpose(),
        body.rationale(),
        body.closing(),
        body.talkingPoint(),
        body.minutes(),
        body.cadence(),
        true,
        body.first(),
        body.second());
  }
}
