package app.attune.stack;

import java.util.Locale;

/** What the system is started for. */
public enum Mode {
  /** A person tries Attune: data is kept and synced to disk, management stays shut. */
  DEMO,
  /** Tests drive Attune: the disk is not waited for, deployment through management is open. */
  TEST;

  /** The value of {@code ATTUNE_MODE}. */
  String environmentValue() {
    return name().toLowerCase(Locale.ROOT);
  }
}
