package app.attune.response.boundary;

import org.jspecify.annotations.Nullable;

/**
 * What of a plan is said anew; the fields as in {@link Plan}. Null leaves what was said before, so
 * that a page which was opened earlier does not take back what another device said.
 */
public record PlanChange(
    @Nullable String when, @Nullable String barrier, @Nullable Integer confidence) {}
