package app.attune.reminder.control;

import app.attune.reminder.control.Postman.Turn;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sends the postman round every ten seconds. */
@Singleton
@PermitAll
public class PostRound {
  private static final Logger LOG = Logger.getLogger(PostRound.class.getName());
  private static final int MOST_PER_ROUND = 200;

  @Inject private Postman postman;

  /** Delivers what waits, and says how many reminders came too late to be sent. */
  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void round() {
    int dropped = 0;
    for (int mails = 0; mails < MOST_PER_ROUND; mails++) {
      Turn turn = postman.deliverNext();
      if (turn == Turn.NOTHING_WAITS) {
        break;
      }
      if (turn == Turn.TOO_LATE) {
        dropped++;
      }
    }
    if (dropped > 0) {
      LOG.log(Level.WARNING, "reminders dropped because their hour had passed: {0}", dropped);
    }
  }
}
