package app.attune.exercise.entity;

/** The eight practices that build emotional intimacy, in the library's order. */
public enum PracticeArea {
  TALK_OPENLY,
  REALLY_LISTEN,
  TRY_TO_UNDERSTAND,
  SPEND_QUALITY_TIME,
  CREATE_SHARED_MEMORIES,
  BE_HONEST_AND_OPEN,
  HANDLE_DISAGREEMENTS,
  CONSIDER_GETTING_HELP
}
