package app.attune.response.boundary;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One answer as its author wrote it; the fields as in {@link AnswerInput}. */
public record AnswerView(
    String promptKey,
    @Nullable String text,
    @Nullable Integer number,
    List<String> choices,
    @Nullable LocalDate date,
    boolean shared,
    long revision) {}
