package app.attune.exercise.boundary;

import java.io.Serializable;

/**
 * What is missing or wrong in one field of a draft.
 *
 * @param field for example {@code title}, {@code step1-instructions}, {@code <prompt>-text} or
 *     {@code <prompt>-<option>-text}, with the prompt's and the option's keys
 * @param reason the key of a text in the pages' resource bundle, {@code refused.<reason>}
 */
public record Problem(String field, String reason) implements Serializable {}
