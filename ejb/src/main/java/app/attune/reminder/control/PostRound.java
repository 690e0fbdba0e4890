package app.attune.reminder.control;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Sends the postman round every ten seconds. */
@Singleton
@PermitAll
public class PostRound {
  private static final int MOST_PER_ROUND = 200;

  @Inject private Postman postman;

  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void round() {
    int delivered = 0;
    while (delivered < MOST_PER_ROUND && postman.deliverNext()) {
      delivered++;
    }
  }
}
