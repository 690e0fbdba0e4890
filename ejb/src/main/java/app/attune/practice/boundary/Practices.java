package app.attune.practice.boundary;

import app.attune.access.boundary.NotFound;
import app.attune.access.boundary.Refused;
import app.attune.access.control.AccessLog;
import app.attune.access.control.Caller;
import app.attune.access.entity.AccessLogEntry.Action;
import app.attune.access.entity.Account;
import app.attune.practice.boundary.PracticeInfo.CrisisContact;
import app.attune.practice.control.Fields;
import app.attune.practice.control.Membership;
import app.attune.practice.entity.Practice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalTime;
import java.util.UUID;

/** The practice of the caller. */
@Stateless
@RolesAllowed({"counselor", "client", "owner"})
public class Practices {
  @PersistenceContext private EntityManager entities;
  @Inject private Membership membership;
  @Inject private Caller caller;
  @Inject private AccessLog log;
  @Inject private Clock clock;

  /**
   * What pages need to know of the caller's practice.
   *
   * @throws NotFound when the caller belongs to none
   */
  public PracticeInfo practice() {
    Practice practice = membership.practice();
    return new PracticeInfo(
        practice.getName(),
        practice.getZone(),
        practice.getRevealHour(),
        practice.getEmergencyNumber(),
        practice.getCrisisContacts().stream()
            .map(c -> new CrisisContact(c.name(), c.phone()))
            .toList());
  }

  /**
   * Founds a practice and ties the caller to it as its owner.
   *
   * @return the practice's id
   * @throws Refused alreadyMember when the caller belongs to a practice
   */
  @RolesAllowed("owner")
  public UUID found(NewPractice wished) {
    boolean member =
        entities
                .createQuery("select count(a) from Account a where a.subject = :caller", Long.class)
                .setParameter("caller", caller.subject())
                .getSingleResult()
            > 0;
    if (member) {
      throw Refused.step("alreadyMember");
    }
    Practice practice =
        new Practice(
            Fields.name("name", wished.name()),
            wished.zone(),
            wished.emergencyNumber(),
            wished.crisisContacts().stream()
                .map(c -> new app.attune.practice.entity.CrisisContact(c.name(), c.phone()))
                .toList(),
            clock.instant());
    entities.persist(practice);
    entities.persist(
        new Account(
            practice.getId(),
            caller.subject(),
            Fields.name("ownerName", wished.ownerName()),
            clock.instant()));
    entities.flush();
    log.record(practice.getId(), Action.PRACTICE_FOUNDED, null, practice.getId());
    return practice.getId();
  }

  /**
   * From now on reveals open at this local time of the practice's zone; what already has its moment
   * keeps it.
   */
  @RolesAllowed("owner")
  public void changeRevealHour(LocalTime hour) {
    Practice practice = membership.practice();
    practice.changeRevealHour(hour);
    log.record(practice.getId(), Action.SETTINGS_CHANGED, null, practice.getId());
  }
}
