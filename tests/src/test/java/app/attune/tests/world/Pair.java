package app.attune.tests.world;

import app.attune.sample.Person;
import java.util.UUID;

/** A couple whose two partners have joined, and their counselor. */
public record Pair(UUID id, Practice practice, Person counselor, Person first, Person second) {}
