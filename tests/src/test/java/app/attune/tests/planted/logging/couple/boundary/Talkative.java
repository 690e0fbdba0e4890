package app.attune.tests.planted.logging.couple.boundary;

import java.util.logging.Logger;

/** Logs where people's words are. */
public record Talkative(Logger log) {}
