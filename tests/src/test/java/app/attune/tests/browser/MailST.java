package app.attune.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.attune.sample.DemoPeople;
import com.microsoft.playwright.Page;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MailST {
  private static final List<String> BOTH = List.of("noor@example.org", "sam@example.org");

  @RegisterExtension private final Visits visits = new Visits();

  @Test
  void mail_says_only_that_something_is_waiting() throws MessagingException, IOException {
    Page dana = visits.of(DemoPeople.DANA, Screen.DESKTOP);
    int before = caught().size();
    assign(dana);
    dana.waitForCondition(() -> recipients(before).containsAll(BOTH));

    for (MimeMessage mail : toBoth(before)) {
      String content = mail.getContent().toString();
      assertThat(mail.getSubject()).isEqualTo("Something is waiting");
      assertThat(content).contains(Visits.address("/portal/today.xhtml"));
      assertThat(content + String.join(" ", sender(mail)))
          .doesNotContainIgnoringCase("noor")
          .doesNotContainIgnoringCase("sam")
          .doesNotContainIgnoringCase("dana")
          .doesNotContainIgnoringCase("trust")
          .doesNotContainIgnoringCase("promise")
          .doesNotContain("?");
    }
  }

  /** Reminded of at an hour that has always passed, so that the mail goes out at once. */
  private static void assign(Page dana) {
    Counseling counseling = new Counseling(dana);
    counseling.openCouple("Noor & Sam");
    counseling.link("Assign").first().click();
    counseling.row("Trust ledger").click();
    assertThat(dana.locator("#preview")).containsText("Trust ledger");
    dana.getByLabel("Why this, in your words").fill("About the promise in May.");
    dana.getByLabel("At", new Page.GetByLabelOptions().setExact(true)).selectOption("12:00 AM");
    counseling.button("Assign").click();
    assertThat(dana.locator(".toasts")).containsText("can begin Trust ledger");
  }

  private static List<MimeMessage> toBoth(int after) {
    List<MimeMessage> all = caught();
    return all.subList(after, all.size()).stream()
        .filter(mail -> BOTH.contains(recipient(mail)))
        .toList();
  }

  private static List<MimeMessage> caught() {
    return SystemSession.system().mail().received();
  }

  private static List<String> recipients(int after) {
    return toBoth(after).stream().map(MailST::recipient).toList();
  }

  private static String recipient(MimeMessage mail) {
    try {
      return mail.getAllRecipients()[0].toString();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> sender(MimeMessage mail) throws MessagingException {
    return Arrays.stream(mail.getFrom()).map(Address::toString).toList();
  }
}
