package app.attune.reminder.entity;

import static org.assertj.core.api.Assertions.assertThat;

import app.attune.reminder.entity.Mail.Kind;
import app.attune.reminder.entity.Mail.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MailTest {
  private static final Instant NOW = Instant.parse("2026-11-17T17:00:00Z");

  private static Mail mail() {
    return new Mail(
        UUID.randomUUID(),
        UUID.randomUUID(),
        "maya@example.org",
        Kind.SOMETHING_IS_WAITING,
        "/portal/today.xhtml",
        NOW);
  }

  @Test
  void after_a_failure_it_waits_twice_as_long_each_time() {
    Mail mail = mail();
    mail.failed(NOW);
    assertThat(mail.getNotBefore()).isEqualTo(NOW.plus(Duration.ofMinutes(1)));
    mail.failed(NOW);
    mail.failed(NOW);
    assertThat(mail.getNotBefore()).isEqualTo(NOW.plus(Duration.ofMinutes(4)));
    assertThat(mail.getOutcome()).isNull();
  }

  @Test
  void a_code_that_it_carried_is_not_kept() {
    Mail mail =
        new Mail(
            UUID.randomUUID(),
            UUID.randomUUID(),
            "maya@example.org",
            Kind.INVITATION,
            "/portal/invitation.xhtml?code=secret",
            NOW);

    mail.settle(Outcome.SENT, NOW);

    assertThat(mail.getLink()).isEqualTo("/portal/invitation.xhtml");
  }

  @Test
  void in_the_end_it_is_given_up_and_stays_on_record() {
    Mail mail = mail();
    for (int i = 0; i < Mail.MOST_ATTEMPTS; i++) {
      mail.failed(NOW);
    }

    assertThat(mail.getOutcome()).isEqualTo(Outcome.GIVEN_UP);
    assertThat(mail.getSettledAt()).isEqualTo(NOW);
  }
}
