package app.attune.access.boundary;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in.
 *
 * @param accountId null until the account is tied to a person of a practice
 * @param displayName the name the person is addressed by: a first name for a client, the full name
 *     for a counselor or owner; empty as long as {@code accountId} is null
 * @param home where this person's day begins
 */
public record SignedIn(@Nullable UUID accountId, String displayName, Home home) {

  /** The first page of each kind of person. */
  public enum Home {
    /** A partner's Today. */
    PORTAL,
    /** A counselor's caseload. */
    CASELOAD,
    /** An owner who counsels nobody. */
    PRACTICE,
    /** Signed in, but not yet part of a practice. */
    UNKNOWN
  }
}
