package app.attune.sample;

import java.util.Locale;

/** The people of the demo's Keycloak users, by the order in which they are numbered there. */
public enum DemoPeople {
  OLIVIA("owner", "Olivia Brandt"),
  DANA("counselor", "Dana Whitaker"),
  INES("counselor", "Ines Halloran"),
  MAYA("client", "Maya"),
  JONAS("client", "Jonas"),
  NOOR("client", "Noor"),
  SAM("client", "Sam"),
  LENA("client", "Lena"),
  MARCUS("client", "Marcus"),
  PRIYA("client", "Priya"),
  DANIEL("client", "Daniel"),
  TESS("client", "Tess"),
  ANDRE("client", "Andre"),
  GRACE("client", "Grace"),
  THEO("client", "Theo");

  private final String role;
  private final String displayName;

  DemoPeople(String role, String displayName) {
    this.role = role;
    this.displayName = displayName;
  }

  /** The caller this person is. */
  public Person person() {
    return new Person(subject(), role);
  }

  /** The fixed {@code sub} of the demo's Keycloak user. */
  public String subject() {
    return "00000000-0000-7000-8000-0000000000%02d".formatted(ordinal() + 1);
  }

  public String displayName() {
    return displayName;
  }

  /** An address that never leaves the machine. */
  public String email() {
    return name().toLowerCase(Locale.ROOT) + "@example.org";
  }
}
