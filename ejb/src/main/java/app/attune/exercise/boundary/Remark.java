package app.attune.exercise.boundary;

import java.util.List;

/**
 * Something to say about a file that is to be brought in.
 *
 * @param line counted from 1; 0 where it concerns no line
 * @param field where in the file, for example {@code exercises[3].prompts[2].lowEnd}, or the link
 *     id of a questionnaire's item; empty for the file as a whole
 * @param says the key of a text in the pages' resource bundle ({@code exchange.says.<says>})
 * @param values what is filled into that text
 */
public record Remark(int line, String field, String says, List<String> values) {}
