package app.attune.program.control;

import app.attune.access.boundary.NotFound;
import app.attune.access.control.Caller;
import app.attune.exercise.control.Shelf;
import app.attune.program.boundary.ProgramRow;
import app.attune.program.entity.Program;
import app.attune.program.entity.ProgramVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The programs that the calling counselor finds. */
@ApplicationScoped
public class ProgramShelf {
  @PersistenceContext private EntityManager entities;
  @Inject private Caller caller;

  /** Each with its newest version, by title, retired ones last; one query, whatever there is. */
  public List<ProgramRow> rows() {
    return entities
        .createQuery(
            "select v, (select count(s) from ProgramStep s where s.programVersion = v),"
                + " (select sum(x.minutes) from ProgramStep s join s.exercise q"
                + " join ExerciseVersion x on x.id = q.newestId where s.programVersion = v)"
                + " from ProgramVersion v join fetch v.program e where v.id = e.newestId and "
                + Shelf.IN_THE_LIBRARY
                + " order by e.retired, v.title, v.id",
            Object[].class)
        .setParameter("caller", caller.subject())
        .getResultStream()
        .map(row -> row((ProgramVersion) row[0], number(row[1]), number(row[2])))
        .toList();
  }

  private static int number(@Nullable Object count) {
    return count == null ? 0 : ((Number) count).intValue();
  }

  /**
   * A version as a row.
   *
   * @param minutes of its exercises together
   */
  public static ProgramRow row(ProgramVersion version, int steps, int minutes) {
    Program program = version.getProgram();
    return new ProgramRow(
        program.getId(),
        version.getId(),
        version.getNumber(),
        version.getTitle(),
        version.getPurpose(),
        Shelf.whose(program),
        program.isRetired(),
        steps,
        minutes);
  }

  /**
   * A version, not necessarily the newest, of a program the caller finds, retired or not.
   *
   * @throws NotFound when it is another's, or there is none
   */
  public ProgramVersion version(UUID id) {
    return entities
        .createQuery(
            "select v from ProgramVersion v join fetch v.program e join fetch v.steps"
                + " where v.id = :id and "
                + Shelf.IN_THE_LIBRARY,
            ProgramVersion.class)
        .setParameter("id", id)
        .setParameter("caller", caller.subject())
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** The newest version of a program that was published. */
  public ProgramVersion newest(Program program) {
    return entities
        .createQuery("select v from ProgramVersion v where v.id = :newest", ProgramVersion.class)
        .setParameter("newest", program.getNewestId())
        .getSingleResult();
  }
}
