package app.attune.report.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A report as it was issued.
 *
 * @param number for example 2026-0142, counted per practice and year
 * @param sha256 of the file's bytes, lower-case hexadecimal
 */
public record IssuedReport(
    UUID id,
    String number,
    LocalDate from,
    LocalDate to,
    Instant issuedAt,
    int pages,
    int bytes,
    String sha256) {}
