package app.attune.program.control;

import app.attune.access.control.Locks;
import app.attune.exercise.control.BuiltInFiles;
import app.attune.exercise.entity.Exercise;
import app.attune.program.entity.Program;
import app.attune.program.entity.ProgramFile;
import app.attune.program.entity.ProgramVersion;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Brings the built-in programs into the database when the application starts, after their
 * exercises: newer versions are added, those that are there stay as they are.
 */
@Singleton
@Startup
@DependsOn("BuiltInLibrary")
@PermitAll
public class BuiltInPrograms {
  @PersistenceContext private EntityManager entities;
  @Inject private Locks locks;
  @Inject private Clock clock;

  @PostConstruct
  void load() {
    locks.hold("built-in programs"); // two nodes may start at once
    Map<String, Exercise> exercises =
        entities
            .createQuery("select e from Exercise e where e.practiceId is null", Exercise.class)
            .getResultStream()
            .collect(Collectors.toMap(Exercise::getKey, Function.identity()));
    new BuiltInFiles<>("programs", ProgramFile.class)
        .read()
        .forEach(file -> publish(file, exercises));
  }

  private void publish(ProgramFile file, Map<String, Exercise> exercises) {
    Program program = program(file.key());
    int newest =
        entities
            .createQuery(
                "select coalesce(max(v.number), 0) from ProgramVersion v where v.program ="
                    + " :program",
                Integer.class)
            .setParameter("program", program)
            .getSingleResult();
    if (file.version() > newest) {
      ProgramVersion added =
          new ProgramVersion(
              program,
              file.version(),
              file.text(key -> Objects.requireNonNull(exercises.get(key), key)),
              clock.instant());
      entities.persist(added);
      entities.flush(); // steps are laid down before their version is offered
      program.published(added);
    }
  }

  private Program program(String key) {
    return entities
        .createQuery(
            "select p from Program p where p.practiceId is null and p.key = :key", Program.class)
        .setParameter("key", key)
        .getResultStream()
        .findFirst()
        .orElseGet(
            () -> {
              Program added = Program.builtIn(key);
              entities.persist(added);
              return added;
            });
  }
}
