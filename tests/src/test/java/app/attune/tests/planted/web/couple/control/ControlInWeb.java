package app.attune.tests.planted.web.couple.control;

/** A control where pages are. */
public record ControlInWeb(String text) {}
