package app.attune.tests.planted.order.access.control;

import app.attune.tests.planted.order.report.boundary.Later;

/** Knows a component that comes after its own. */
public record KnowsReports(Later later) {}
