package app.attune.exercise.boundary;

import java.util.List;
import java.util.Map;

/**
 * One page of what the library has for a question. Each count says how many there would be with
 * that choice instead of the one made, everything else as asked.
 *
 * @param total how many match
 * @param all how many exercises the library has for the caller
 * @param areas by practice area, in the library's order, every area
 * @param outcomes by outcome, every outcome
 * @param modes by mode, every mode
 * @param quick how many take less than ten minutes
 * @param favourites how many the caller has marked
 * @param whose by who wrote them: BUILT_IN, PRACTICE, OWN
 */
public record LibraryPage(
    List<LibraryRow> rows,
    int total,
    int all,
    Map<String, Integer> areas,
    Map<String, Integer> outcomes,
    Map<String, Integer> modes,
    int quick,
    int favourites,
    Map<String, Integer> whose) {}
