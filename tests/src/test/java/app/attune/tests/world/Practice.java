package app.attune.tests.world;

import app.attune.sample.Person;
import java.util.UUID;

/**
 * A practice with an owner and two counselors who know nothing of each other's couples.
 *
 * @param counselor whose couples a test is about
 * @param foreign the other counselor
 */
public record Practice(UUID id, Person owner, Person counselor, Person foreign) {}
