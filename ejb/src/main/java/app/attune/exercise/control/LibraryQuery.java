package app.attune.exercise.control;

import app.attune.access.control.Caller;
import app.attune.access.entity.JsonColumn;
import app.attune.exercise.boundary.LibraryPage;
import app.attune.exercise.boundary.LibraryQuestion;
import app.attune.exercise.boundary.LibraryQuestion.Whose;
import app.attune.exercise.boundary.LibraryRow;
import app.attune.exercise.entity.Mode;
import app.attune.exercise.entity.Outcome;
import app.attune.exercise.entity.Outcomes;
import app.attune.exercise.entity.PracticeArea;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The library in SQL: filtered, searched, ordered, paged and counted by the database, in two
 * queries whatever there is.
 */
@ApplicationScoped
public class LibraryQuery {
  private static final JsonColumn<Outcome> OUTCOMES = new Outcomes();

  /**
   * Which of the library's exercises have the words, and which of the other wishes they meet. A
   * word is looked for by its stem, and as it is typed, since what is typed can be longer than a
   * stem and still be unfinished. A word that the index leaves out, like "the", is left out here
   * too.
   */
  private static final String FOUND =
      """
      with typed as (
        select cast(string_agg(
                 '(' || cast(to_tsquery('english', begins) || to_tsquery('simple', begins) as text)
                   || ')', '&') as tsquery) as asked
          from (select '''' || word || ''':*' as begins from regexp_split_to_table(:words, ' ') word
                 where word <> '' and cardinality(ts_lexize('english_stem', word)) > 0) words),
      matched as materialized (
        select m.version_id, m.rank from typed cross join attune.versions_with(asked, :ranked) m),
      found as (
        select e.id as exercise_id, v.id as version_id, v.number, v.title, v.area, v.outcomes,
               v.purpose, v.minutes, v.cadence, v.mode, v.second_step is not null as two_steps,
               w.whose, f.since is not null as favourite,
               m.rank,
               (:area = '' or v.area = :area) as in_area,
               (:outcome = '' or jsonb_exists(v.outcomes, :outcome)) as in_outcome,
               v.minutes <= :longest as in_minutes,
               (:mode = '' or v.mode = :mode) as in_mode,
               (not :favourites or f.since is not null) as in_favourites,
               (:whose = 'ALL' or w.whose = :whose) as in_whose
          from attune.counselors me
          join attune.accounts o on o.id = me.account_id and o.subject = :caller
          join attune.exercises e
            on e.practice_id is null
               or (e.practice_id = me.practice_id
                   and (e.counselor_id is null or e.counselor_id = me.id))
          join attune.exercise_versions v on v.id = e.newest_id
         cross join lateral (select case when e.practice_id is null then 'BUILT_IN'
                                         when e.counselor_id is null then 'PRACTICE'
                                         else 'OWN' end as whose) w
          left join matched m on m.version_id = v.id
          left join attune.favourites f on f.exercise_id = e.id and f.counselor_id = me.id
         where not e.retired and (m.version_id is not null or (select asked is null from typed)))
      """;

  private static final String ROW =
      "select exercise_id, version_id, number, title, area, cast(outcomes as text), purpose,"
          + " minutes, cadence, mode, two_steps, whose, favourite";

  private static final String EVERYTHING =
      "in_area and in_outcome and in_minutes and in_mode and in_favourites and in_whose";

  private static final String BY_AREA =
      Arrays.stream(PracticeArea.values())
          .map(Enum::name)
          .collect(Collectors.joining("','", "array_position(array['", "'], cast(area as text))"));

  private static final String COUNTS =
      """
      select 'ALL' as facet, '' as choice, count(*) as n from found
      union all select 'TOTAL', '', count(*) from found
        where in_area and in_outcome and in_minutes and in_mode and in_favourites and in_whose
      union all select 'AREA', area, count(*) from found
        where in_outcome and in_minutes and in_mode and in_favourites and in_whose group by area
      union all select 'OUTCOME', gain, count(*)
        from found cross join lateral jsonb_array_elements_text(outcomes) gain
        where in_area and in_minutes and in_mode and in_favourites and in_whose group by gain
      union all select 'MODE', mode, count(*) from found
        where in_area and in_outcome and in_minutes and in_favourites and in_whose group by mode
      union all select 'QUICK', '', count(*) from found
        where in_area and in_outcome and minutes < 10 and in_mode and in_favourites and in_whose
      union all select 'FAVOURITE', '', count(*) from found
        where in_area and in_outcome and in_minutes and in_mode and favourite and in_whose
      union all select 'WHOSE', whose, count(*) from found
        where in_area and in_outcome and in_minutes and in_mode and in_favourites group by whose
      """;

  @PersistenceContext private EntityManager entities;
  @Inject private Caller caller;

  /** A page of rows: the best match first, then by area and title. */
  public List<LibraryRow> page(LibraryQuestion question, int first, int size) {
    return rows(
        query(
                question,
                true,
                ROW
                    + " from found where "
                    + EVERYTHING
                    + " order by rank desc nulls last, (:favouritesFirst and favourite) desc, "
                    + BY_AREA
                    + ", lower(title), title, exercise_id")
            .setParameter("favouritesFirst", question.favouritesFirst())
            .setFirstResult(first)
            .setMaxResults(size));
  }

  /** The first rows of every area. */
  public List<LibraryRow> shelves(LibraryQuestion question, int each) {
    return rows(
        query(
                question,
                false,
                ROW
                    + " from (select f.*, row_number() over (partition by area"
                    + " order by lower(title), title, exercise_id) as place from found f where "
                    + EVERYTHING
                    + ") placed where place <= :each order by "
                    + BY_AREA
                    + ", place")
            .setParameter("each", each));
  }

  /** The rows with how many there are of everything. */
  public LibraryPage counts(LibraryQuestion question, List<LibraryRow> rows) {
    @SuppressWarnings("unchecked") // a native query knows no types
    List<Object[]> counted = query(question, false, COUNTS).getResultList();
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    for (Object[] one : counted) {
      counts
          .computeIfAbsent((String) one[0], facet -> new HashMap<>())
          .put((String) one[1], number(one[2]));
    }
    return new LibraryPage(
        rows,
        one(counts, "TOTAL"),
        one(counts, "ALL"),
        each(counts, "AREA", PracticeArea.values()),
        each(counts, "OUTCOME", Outcome.values()),
        each(counts, "MODE", Mode.values()),
        one(counts, "QUICK"),
        one(counts, "FAVOURITE"),
        each(counts, "WHOSE", Whose.BUILT_IN, Whose.PRACTICE, Whose.OWN));
  }

  private static int one(Map<String, Map<String, Integer>> counts, String facet) {
    return counts.getOrDefault(facet, Map.of()).getOrDefault("", 0);
  }

  private static Map<String, Integer> each(
      Map<String, Map<String, Integer>> counts, String facet, Enum<?>... choices) {
    Map<String, Integer> all = new LinkedHashMap<>();
    for (Enum<?> choice : choices) {
      all.put(choice.name(), counts.getOrDefault(facet, Map.of()).getOrDefault(choice.name(), 0));
    }
    return all;
  }

  private Query query(LibraryQuestion question, boolean ranked, String select) {
    return entities
        .createNativeQuery(FOUND + select, Object[].class)
        .setParameter("caller", caller.subject())
        .setParameter("words", SearchWords.in(question.search()))
        .setParameter("ranked", ranked)
        .setParameter("area", Objects.requireNonNullElse(question.area(), ""))
        .setParameter("outcome", Objects.requireNonNullElse(question.outcome(), ""))
        .setParameter("longest", Objects.requireNonNullElse(question.longest(), 1_000))
        .setParameter("mode", Objects.requireNonNullElse(question.mode(), ""))
        .setParameter("favourites", question.favourites())
        .setParameter("whose", question.whose().name());
  }

  private static List<LibraryRow> rows(Query query) {
    @SuppressWarnings("unchecked") // a native query knows no types
    List<Object[]> rows = query.getResultList();
    return rows.stream().map(LibraryQuery::row).toList();
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
