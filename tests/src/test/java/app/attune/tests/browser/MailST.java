package app.attune.tests.browser;

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
    Counseling counseling = new Counseling(dana);
    counseling.openCouple("Noor & Sam");
    int before = caught().size();
    counseling.assign("Trust ledger", "Hold it for a session", "About the promise in May.", 7);
    dana.waitForCondition(() -> recipients(before).containsAll(BOTH));

    for (MimeMessage mail : caught().subList(before, caught().size())) {
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

  private static List<MimeMessage> caught() {
    return SystemSession.system().mail().received();
  }

  private static List<String> recipients(int after) {
    List<MimeMessage> all = caught();
    return all.subList(after, all.size()).stream().map(MailST::recipient).toList();
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
