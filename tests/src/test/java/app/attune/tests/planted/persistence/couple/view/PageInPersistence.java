package app.attune.tests.planted.persistence.couple.view;

/** A page where entities are. */
public record PageInPersistence(String text) {}
