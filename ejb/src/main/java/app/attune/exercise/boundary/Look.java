package app.attune.exercise.boundary;

import java.util.List;

/**
 * What a file would bring. With problems it brings nothing.
 *
 * @param brings in the order of the file
 * @param problems at most 20
 * @param differences what the file says and an exercise can't, and what is done instead
 */
public record Look(List<Brought> brings, List<Remark> problems, List<Remark> differences) {

  /**
   * One exercise of the file.
   *
   * @param area for example TALK_OPENLY
   * @param mode of the first step where there are two
   * @param prompts how many, both steps together
   * @param there whether the library has it already, word by word
   */
  public record Brought(
      String title,
      String area,
      List<String> outcomes,
      String mode,
      String cadence,
      int minutes,
      int prompts,
      boolean there) {}
}
