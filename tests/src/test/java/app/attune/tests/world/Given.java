package app.attune.tests.world;

import app.attune.sample.Person;
import java.util.UUID;

/** An exercise given to each partner of a couple. */
public record Given(UUID id, Pair pair, UUID firstTask, UUID secondTask) {
  public Person counselor() {
    return pair.counselor();
  }

  public Person first() {
    return pair.first();
  }

  public Person second() {
    return pair.second();
  }
}
