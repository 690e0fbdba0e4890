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
    Object[] last = lastLine(practiceId);
    long number = last[0] == null ? 1 : ((Number) last[0]).longValue() + 1;
    byte[] before = last[1] == null ? new byte[0] : (byte[]) last[1];
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

  private Object[] lastLine(UUID practiceId) {
    return (Object[])
        entities
            .createNativeQuery(
                "select number, link from attune.last_line(:practice)", Object[].class)
            .setParameter("practice", practiceId)
            .getSingleResult();
  }

  /**
   * The number of the first line that does not fit its link or its place, or 0 when every line of
   * the practice does. The transaction's caller is {@link DatabaseCaller#LOG_VERIFIER}, since
   * nobody else may read every line.
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
