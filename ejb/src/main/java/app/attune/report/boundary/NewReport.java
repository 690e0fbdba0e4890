package app.attune.report.boundary;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A progress report to issue.
 *
 * @param token made once per form: the same token twice issues one report
 * @param from the first day of the period
 * @param to the last day, not after today and not before {@code from}; two years at the most
 * @param summary the counselor's own words, up to 5,000 characters, may be empty
 * @param plan likewise
 */
public record NewReport(
    UUID token, UUID coupleId, LocalDate from, LocalDate to, String summary, String plan) {}
