package app.attune.couple.entity;

import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one partner is invited with.
 *
 * @param codeHash SHA-256 of the code in the link; the code itself is never stored
 */
public record Invitation(String firstName, String email, byte[] codeHash) {
  /** An invitation can be accepted for two weeks. */
  public static final Duration LASTS = Duration.ofDays(14);

  public Invitation {
    if (firstName.isBlank() || firstName.length() > 100) {
      throw new IllegalArgumentException("a first name has 1 to 100 characters");
    }
    codeHash = codeHash.clone();
  }

  @Override
  public byte[] codeHash() {
    return codeHash.clone();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Invitation that
        && firstName.equals(that.firstName)
        && email.equals(that.email)
        && Arrays.equals(codeHash, that.codeHash);
  }

  @Override
  public int hashCode() {
    return Objects.hash(firstName, email, Arrays.hashCode(codeHash));
  }

  @Override
  public String toString() {
    return "Invitation[]";
  }
}
