package app.attune.tests.planted.names.couple.control;

/** Says nothing of what it does. */
public record CoupleManager(String text) {}
