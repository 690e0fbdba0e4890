package app.attune.exercise.control;

import app.attune.access.entity.JsonColumn;
import app.attune.exercise.boundary.LibraryPage;
import app.attune.exercise.boundary.LibraryQuestion;
import app.attune.exercise.boundary.LibraryRow;
import app.attune.exercise.entity.Outcome;
import app.attune.exercise.entity.Outcomes;
import app.attune.exercise.entity.PracticeArea;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The library in SQL: filtered, searched, ordered, paged and counted by the database, in one query
 * whatever there is. What is found is laid out once, and the rows and all counts are taken from it;
 * what it costs does not hang on how the database guesses the share of rows that a filter leaves.
 */
@ApplicationScoped
public class LibraryQuery {
  private static final JsonColumn<Outcome> OUTCOMES = new Outcomes();

  /**
   * Which of the library's exercises have the words, and which of the other wishes they meet. A
   * word is looked for by its stem, and as it is typed, since what is typed can be longer than a
   * stem and still be unfinished. A word that the index leaves out, like "the", is left out here
   * too; a number after a hyphen, as in PHQ-9, stands in the index with its hyphen. Only what is
   * needed to choose and count is carried along.
   */
  private static final String FOUND =
      """
      with typed as (
        select cast(string_agg(
                 '(' || cast(to_tsquery('english', begins) || to_tsquery('simple', begins)
                             || to_tsquery('simple', hyphened) as text)
                   || ')', '&') as tsquery) as asked
          from (select '''' || word || ''':*' as begins,
                       case when word ~ '^[0-9]' then '''-' else '''' end || word || ''':*' as hyphened
                  from regexp_split_to_table(:words, ' ') word
                 where word <> '' and cardinality(ts_lexize('english_stem', word)) > 0) words),
      found as materialized (
        select r.*, f.since is not null as favourite,
               (:area = '' or r.area = :area) as in_area,
               (:outcome = '' or jsonb_exists(r.outcomes, :outcome)) as in_outcome,
               r.minutes <= :longest as in_minutes,
               (:mode = '' or r.mode = :mode) as in_mode,
               (not :favourites or f.since is not null) as in_favourites,
               (:whose = 'ALL' or r.whose = :whose) as in_whose
          from typed
         cross join attune.library_rows(typed.asked, :ranked) r
          left join attune.favourites f
            on f.exercise_id = r.exercise_id
               and f.counselor_id = (select attune.caller_counselor())),
      """;

  private static final String BY_AREA =
      Arrays.stream(PracticeArea.values())
          .map(Enum::name)
          .collect(Collectors.joining("','", "array_position(array['", "'], cast(area as text))"));

  /** The best match first, then by area and title. */
  private static final String A_PAGE =
      """
      listed as (
        select row_number() over () as place, ordered.* from (
          select * from found
           where in_area and in_outcome and in_minutes and in_mode and in_favourites and in_whose
           order by rank desc nulls last, (:favouritesFirst and favourite) desc, %s,
                    lower(title), title, exercise_id
          offset :first limit :size) ordered),
      """
          .formatted(BY_AREA);

  private static final String EACH_SHELF =
      """
      listed as (
        select row_number() over () as place, ordered.* from (
          select * from (
            select f.*, row_number() over (partition by area
                                           order by lower(title), title, exercise_id) as on_shelf
              from found f
             where in_area and in_outcome and in_minutes and in_mode and in_favourites and in_whose)
            shelved
           where on_shelf <= :each order by %s, on_shelf) ordered),
      """
          .formatted(BY_AREA);

  private static final String ROWS_AND_COUNTS =
      Facets.counts()
          + "\n"
          + """
      select l.exercise_id, l.version_id, v.number, l.title, l.area, cast(l.outcomes as text),
             v.purpose, l.minutes, v.cadence, l.mode, v.second_step is not null, l.whose,
             l.favourite, l.place,
             cast(null as text) as facet, cast(null as text) as choice, cast(null as bigint) as n
        from listed l join attune.exercise_versions v on v.id = l.version_id
      union all
      select null, null, null, null, null, null, null, null, null, null, null, null, null, null,
             facet, choice, n
        from counts
      order by place
      """;

  private static final int FACET = 14;

  @PersistenceContext private EntityManager entities;

  /** A page of rows, the best match first, then by area and title; with the counts. */
  public LibraryPage page(LibraryQuestion question, int first, int size) {
    return read(
        query(question, true, A_PAGE)
            .setParameter("favouritesFirst", question.favouritesFirst())
            .setParameter("first", first)
            .setParameter("size", size));
  }

  /** The first rows of every area; with the counts. */
  public LibraryPage shelves(LibraryQuestion question, int each) {
    return read(query(question, false, EACH_SHELF).setParameter("each", each));
  }

  private static LibraryPage read(Query query) {
    @SuppressWarnings("unchecked") // a native query knows no types
    List<Object[]> all = query.getResultList();
    List<LibraryRow> rows = new ArrayList<>();
    Facets facets = new Facets();
    for (Object[] one : all) {
      if (one[FACET] == null) {
        rows.add(row(one));
      } else {
        facets.add((String) one[FACET], (String) one[FACET + 1], number(one[FACET + 2]));
      }
    }
    return new LibraryPage(
        rows,
        facets.one("TOTAL"),
        facets.one("ALL"),
        facets.each("AREA"),
        facets.each("OUTCOME"),
        facets.each("MODE"),
        facets.one("QUICK"),
        facets.one("FAVOURITE"),
        facets.each("WHOSE"));
  }

  private Query query(LibraryQuestion question, boolean ranked, String listed) {
    return entities
        .createNativeQuery(FOUND + listed + ROWS_AND_COUNTS, Object[].class)
        .setParameter("words", SearchWords.in(question.search()))
        .setParameter("ranked", ranked)
        .setParameter("area", Objects.requireNonNullElse(question.area(), ""))
        .setParameter("outcome", Objects.requireNonNullElse(question.outcome(), ""))
        .setParameter("longest", Objects.requireNonNullElse(question.longest(), 1_000))
        .setParameter("mode", Objects.requireNonNullElse(question.mode(), ""))
        .setParameter("favourites", question.favourites())
        .setParameter("whose", question.whose().name());
  }

  private static LibraryRow row(Object[] row) {
    return new LibraryRow(
        (UUID) row[0],
        (UUID) row[1],
        number(row[2]),
        (String) row[3],
        (String) row[4],
        OUTCOMES.convertToEntityAttribute((String) row[5]).stream().map(Enum::name).toList(),
        (String) row[6],
        number(row[7]),
        (String) row[8],
        (String) row[9],
        (Boolean) row[10],
        (String) row[11],
        (Boolean) row[12]);
  }

  private static int number(Object value) {
    return ((Number) value).intValue();
  }
}
