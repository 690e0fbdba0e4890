package app.attune.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.attune.sample.DemoPeople;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The sample practice has its couples at the points that the README tells of. */
class SamplePracticeST {
  @RegisterExtension private final Visits visits = new Visits();

  @Test
  void couples_are_drifting_invited_on_hold_and_paused() {
    Page dana = visits.of(DemoPeople.DANA, Screen.DESKTOP);
    assertThat(row(dana, "Noor & Sam")).containsText("Drifting");
    assertThat(row(dana, "Grace & Theo")).containsText("Invited");

    Page ines = visits.of(DemoPeople.INES, Screen.DESKTOP);
    assertThat(row(ines, "Tess & Andre")).containsText("On hold");
    assertThat(row(ines, "Lena & Marcus")).containsText("Paused");
  }

  private static Locator row(Page page, String couple) {
    return page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(couple));
  }
}
