package app.attune.sample;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A couple of the sample practice; it has an id once it was invited. */
final class SampleCouple {
  private final DemoPeople counselor;
  private final DemoPeople first;
  private final int voice;
  private @Nullable UUID id;

  /**
   * A couple to be.
   *
   * @param first the first partner; the second is the next of the demo's people
   * @param voice the first partner's voice in the sample texts; the second has the next
   */
  SampleCouple(DemoPeople counselor, DemoPeople first, int voice) {
    this.counselor = counselor;
    this.first = first;
    this.voice = voice;
  }

  void invited(UUID coupleId) {
    id = coupleId;
  }

  UUID id() {
    return Objects.requireNonNull(id, "not invited yet");
  }

  Person counselor() {
    return counselor.person();
  }

  /** Partner 0 or 1. */
  DemoPeople partner(int which) {
    return DemoPeople.values()[first.ordinal() + which];
  }

  /** How partner 0 or 1 writes. */
  int voice(int which) {
    return voice + which;
  }
}
