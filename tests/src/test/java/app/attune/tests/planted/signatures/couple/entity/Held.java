package app.attune.tests.planted.signatures.couple.entity;

/** What stays inside. */
public record Held(String text) {}
