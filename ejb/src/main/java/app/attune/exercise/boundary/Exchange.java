package app.attune.exercise.boundary;

import app.attune.access.boundary.NotFound;
import app.attune.access.boundary.Refused;
import app.attune.access.control.AccessLog;
import app.attune.access.control.Locks;
import app.attune.access.entity.AccessLogEntry.Action;
import app.attune.exercise.boundary.Look.Brought;
import app.attune.exercise.control.ExerciseFiles;
import app.attune.exercise.control.Imports;
import app.attune.exercise.control.Reading;
import app.attune.exercise.control.Shelf;
import app.attune.exercise.control.fhir.Questionnaires;
import app.attune.exercise.entity.ExerciseText;
import app.attune.exercise.entity.ExerciseVersion;
import app.attune.practice.control.Membership;
import app.attune.practice.entity.Counselor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Exercises as files: handed on to others, and brought in from others. Of the library a counselor
 * hands on what they can give: what is built in, the practice's and their own.
 */
@Stateless
@RolesAllowed("counselor")
public class Exchange {
  /** The largest file that is looked at, in bytes. */
  public static final int LARGEST = 2 * 1024 * 1024;

  private static final String JSON = "application/json";

  @Inject private Membership membership;
  @Inject private Shelf shelf;
  @Inject private Imports imports;
  @Inject private AccessLog log;
  @Inject private Locks locks;

  /**
   * One exercise in the library's own format.
   *
   * @throws NotFound when the version does not exist, or the caller can't give it
   */
  public ExchangeFile exportOne(UUID versionId) {
    Counselor counselor = membership.counselor();
    ExerciseText text = shelf.version(versionId).text();
    record(counselor, Action.EXERCISES_EXPORTED, versionId);
    return new ExchangeFile(text.key() + ".json", JSON, ExerciseFiles.write(text));
  }

  /**
   * One exercise as a FHIR R4 questionnaire in JSON.
   *
   * @throws NotFound when the version does not exist, or the caller can't give it
   */
  public ExchangeFile exportFhir(UUID versionId) {
    Counselor counselor = membership.counselor();
    ExerciseText text = shelf.version(versionId).text();
    record(counselor, Action.EXERCISES_EXPORTED, versionId);
    return new ExchangeFile(
        text.key() + ".fhir.json", "application/fhir+json", Questionnaires.write(text));
  }

  /** The newest version of every exercise that the caller can give, as one file. */
  public ExchangeFile exportLibrary() {
    Counselor counselor = membership.counselor();
    List<ExerciseText> all = shelf.offered().stream().map(ExerciseVersion::text).toList();
    record(counselor, Action.EXERCISES_EXPORTED, null);
    return new ExchangeFile("attune-library.json", JSON, ExerciseFiles.write(all));
  }

  /** What a file would bring, and what is wrong with it; nothing is changed. */
  public Look look(byte[] file) {
    Reading reading = ExerciseFiles.read(file);
    Imports.Contents there = imports.contents();
    return new Look(
        reading.exercises().stream().map(text -> brought(text, there.has(text))).toList(),
        reading.problems(),
        reading.differences());
  }

  /**
   * Brings in every exercise of a file, as the first version of a new exercise. What the library
   * has already, word by word, is skipped, so that the same file again changes nothing.
   *
   * @param practiceWide whether every counselor of the practice can give them, or the caller alone
   * @throws Refused fileHasProblems, and then nothing of it was brought in
   */
  public Bringing bring(byte[] file, boolean practiceWide) {
    Counselor counselor = membership.counselor();
    Reading reading = ExerciseFiles.read(file);
    if (!reading.problems().isEmpty()) {
      throw Refused.step("fileHasProblems");
    }
    locks.hold("bring exercises " + counselor.getPractice().getId());
    Imports.Contents there = imports.contents();
    List<String> created = new ArrayList<>();
    List<String> skipped = new ArrayList<>();
    for (ExerciseText text : reading.exercises()) {
      if (there.has(text)) {
        skipped.add(text.title());
      } else {
        ExerciseVersion added = imports.add(counselor, text, practiceWide);
        there.put(text);
        created.add(text.title());
        record(counselor, Action.EXERCISE_BROUGHT_IN, added.getId());
      }
    }
    return new Bringing(created, skipped);
  }

  private void record(Counselor counselor, Action action, @Nullable UUID target) {
    log.record(counselor.getPractice().getId(), action, null, target);
  }

  private static Brought brought(ExerciseText text, boolean there) {
    int second = text.secondStep() == null ? 0 : text.secondStep().prompts().size();
    return new Brought(
        text.title(),
        text.area().name(),
        text.outcomes().stream().map(Enum::name).toList(),
        text.mode().name(),
        text.cadence().name(),
        text.minutes(),
        text.prompts().size() + second,
        there);
  }
}
