package app.attune.access.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * Who is calling: the token's {@code sub}, never anything from a request. It is known from the
 * beginning of each boundary's transaction, where {@link CallerBinding} reads it.
 */
@ApplicationScoped
public class Caller {
  private static final String SUBJECT = Caller.class.getName();

  @Resource private TransactionSynchronizationRegistry transaction;

  /** The caller's {@code sub}; empty when nobody is signed in, as in a timer. */
  public String subject() {
    Object subject = transaction.getResource(SUBJECT);
    return subject == null ? "" : (String) subject;
  }

  void is(String subject) {
    transaction.putResource(SUBJECT, subject);
  }
}
