package app.attune.access.control;

import jakarta.persistence.EntityManager;

/** The setting that row-level security reads; it lasts until the transaction ends. */
public final class DatabaseCaller {
  /** The mail job: it sees the outbox and nothing else. */
  public static final String MAIL_JOB = "system:mail";

  /** The check of the access log: it sees every line and nothing else. */
  public static final String LOG_VERIFIER = "system:log";

  private DatabaseCaller() {}

  /** Says who is asking for the rest of the transaction. */
  public static void set(EntityManager entities, String subject) {
    entities
        .createNativeQuery("select set_config('attune.account', :subject, true)", String.class)
        .setParameter("subject", subject)
        .getSingleResult();
  }
}
