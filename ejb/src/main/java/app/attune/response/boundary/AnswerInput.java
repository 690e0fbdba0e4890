package app.attune.response.boundary;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One answer as a form holds it. The field that fits the prompt's kind is filled, the others are
 * null or empty; all empty means "not answered".
 *
 * @param text up to 20,000 characters
 * @param number 1 to 10
 * @param choices keys of the chosen options
 * @param shared whether the other partner may read it once both have finished
 * @param revision the revision this form last saw, 0 for none
 */
public record AnswerInput(
    String promptKey,
    @Nullable String text,
    @Nullable Integer number,
    List<String> choices,
    @Nullable LocalDate date,
    boolean shared,
    long revision) {}
