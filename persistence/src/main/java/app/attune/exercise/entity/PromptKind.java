package app.attune.exercise.entity;

/** What kind of answer a prompt asks for. */
public enum PromptKind {
  LONG_TEXT,
  SHORT_TEXT,
  SCALE,
  SINGLE_CHOICE,
  SEVERAL_CHOICES,
  DATE,
  CHECKLIST;

  /** Whether the answer is chosen from options. */
  public boolean hasOptions() {
    return this == SINGLE_CHOICE || this == SEVERAL_CHOICES || this == CHECKLIST;
  }

  /** Whether more than one option may be chosen. */
  public boolean takesSeveral() {
    return this == SEVERAL_CHOICES || this == CHECKLIST;
  }
}
