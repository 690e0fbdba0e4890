package app.attune.tests.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import app.attune.response.boundary.RevealPage;
import app.attune.response.boundary.RevealPage.SharedPrompt;
import app.attune.response.boundary.Reveals;
import app.attune.sample.Person;
import app.attune.tests.world.Given;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What two partners shared, and how they read it. */
abstract class WithReveals extends InTheServer {
  @Inject Reveals reveals;

  /** Given to both three days ago, at noon. */
  Given givenAtNoon() {
    world.moveTo(3, 12, 0);
    return world.given();
  }

  /** Both have shared one thing, and since the evening after it is open. */
  Given revealed() {
    Given given = givenAtNoon();
    world.sendBoth(given);
    world.moveTo(2, 12, 0);
    return given;
  }

  /** What a partner reads of a reveal. */
  RevealPage read(Person person, UUID task) {
    return person.call(() -> reveals.read(task));
  }

  /** The own answer to a prompt and the other's; empty where there is none. */
  List<String> said(Person person, UUID task, String prompt) {
    SharedPrompt pair =
        read(person, task).pairs().stream()
            .filter(p -> p.promptKey().equals(prompt))
            .findFirst()
            .orElseThrow();
    return List.of(pair.own().text(), pair.other().text());
  }

  /** Neither partner finds anything to read. */
  void assertNothingOpen(Given given) {
    assertThat(given.first().call(reveals::opened)).isEmpty();
    assertThat(given.second().call(reveals::opened)).isEmpty();
    assertNotFound(given.first(), () -> reveals.read(given.firstTask()));
    assertNotFound(given.second(), () -> reveals.read(given.secondTask()));
  }
}
