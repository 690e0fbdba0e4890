package app.attune.tests.planted.homeless.weather.service;

/** Is in no component and has no role. */
public record Stray(String text) {}
