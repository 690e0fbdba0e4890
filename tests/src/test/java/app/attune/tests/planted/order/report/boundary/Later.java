package app.attune.tests.planted.order.report.boundary;

/** What an earlier component must not know. */
public record Later(String text) {}
