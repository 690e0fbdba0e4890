package app.attune.access.control;

import app.attune.access.entity.AccessLogEntry;
import app.attune.access.entity.AccessLogEntry.Action;
import app.attune.access.entity.AccessLogEntry.Place;
import app.attune.access.entity.Keyset.OwnerKind;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts on record who did what, in the transaction of what it records. Lines of one practice are
 * written one after the other, each linked to the one before.
 */
@ApplicationScoped
public class AccessLog {
  @PersistenceContext private EntityManager entities;
  @Inject private Keysets keysets;
  @Inject private Caller caller;
  @Inject private Locks locks;
  @Inject private Clock clock;

  /**
   * Writes a line.
   *
   * @param targetId what it was done to: a task, an assignment, a report
   */
  public void record(
      UUID practiceId, Action action, @Nullable UUID coupleId, @Nullable UUID targetId) {
    locks.hold("access_log " + practiceId);
    List<AccessLogEntry> last =
        entities
            .createQuery(
                "select e from AccessLogEntry e where e.place.practiceId = :practice"
                    + " order by e.place.number desc",
                AccessLogEntry.class)
            .setParameter("practice", practiceId)
            .setMaxResults(1)
            .getResultList();
    long number = last.isEmpty() ? 1 : last.get(0).getPlace().number() + 1;
    byte[] before = last.isEmpty() ? new byte[0] : last.get(0).getLink();
    AccessLogEntry entry =
        new AccessLogEntry(
            new Place(practiceId, number),
            clock.instant().truncatedTo(ChronoUnit.MILLIS),
            caller.subject(),
            action,
            coupleId,
            targetId);
    entry.linked(mac(practiceId, entry.chained(before)));
    entities.persist(entry);
    entities.flush();
  }

  /**
   * The number of the first line that does not fit its link or its place, or 0 when every line of
   * the practice does.
   */
  public long firstBrokenLine(UUID practiceId) {
    byte[] before = new byte[0];
    long expected = 1;
    for (AccessLogEntry entry :
        entities
            .createQuery(
                "select e from AccessLogEntry e where e.place.practiceId = :practice"
                    + " order by e.place.number",
                AccessLogEntry.class)
            .setParameter("practice", practiceId)
            .getResultList()) {
      if (entry.getPlace().number() != expected || !verifies(practiceId, entry, before)) {
        return expected;
      }
      before = entry.getLink();
      expected++;
    }
    return 0;
  }

  private boolean verifies(UUID practiceId, AccessLogEntry entry, byte[] before) {
    try {
      primitive(practiceId).verifyMac(entry.getLink(), entry.chained(before));
      return true;
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private byte[] mac(UUID practiceId, byte[] data) {
    try {
      return primitive(practiceId).computeMac(data);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot link a line", e);
    }
  }

  private Mac primitive(UUID practiceId) throws GeneralSecurityException {
    return keysets
        .of(OwnerKind.ACCESS_LOG, practiceId)
        .getPrimitive(RegistryConfiguration.get(), Mac.class);
  }
}
