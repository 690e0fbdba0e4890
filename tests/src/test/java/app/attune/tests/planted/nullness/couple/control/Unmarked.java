package app.attune.tests.planted.nullness.couple.control;

/** Is in a package that does not say what may be null. */
public record Unmarked(String text) {}
