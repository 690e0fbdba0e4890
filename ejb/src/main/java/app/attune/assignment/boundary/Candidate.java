package app.attune.assignment.boundary;

import java.util.UUID;

/**
 * A couple that an exercise might be given to.
 *
 * @param state INVITED, ACTIVE, HELD or PAUSED
 */
public record Candidate(UUID coupleId, String firstName, String secondName, String state) {
  public String name() {
    return firstName + " & " + secondName;
  }
}
