package app.attune.practice.entity;

/** A line someone in need can call. */
public record CrisisContact(String name, String phone) {
  public CrisisContact {
    if (name.isBlank() || phone.isBlank()) {
      throw new IllegalArgumentException("a crisis contact has a name and a number");
    }
  }
}
