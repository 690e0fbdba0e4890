package app.attune.insight.boundary;

import java.time.LocalDate;
import java.util.UUID;

/** An exercise the reader has sent; read tells whether the counselor has read it. */
public record SentRow(UUID taskId, String title, String area, LocalDate sentOn, boolean read) {}
