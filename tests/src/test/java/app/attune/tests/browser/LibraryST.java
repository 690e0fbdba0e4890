package app.attune.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.attune.sample.DemoPeople;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LibraryST {
  private static final String EXERCISE = "The unsaid small thing";

  @RegisterExtension private final Visits visits = new Visits();

  @Test
  void a_counselor_finds_an_exercise_by_a_word_keeps_it_and_reads_it_as_the_client_will() {
    Page page = visits.of(DemoPeople.DANA, Screen.DESKTOP);
    page.navigate(Visits.address("/practice/library.xhtml"));
    page.getByPlaceholder("Find an exercise").fill("unsaid thi");
    page.getByPlaceholder("Find an exercise").press("Enter");
    assertThat(page.locator(".lib-i h3").first()).hasText(EXERCISE);

    star(page).click();
    assertThat(star(page)).hasAttribute("aria-pressed", "true");
    page.getByRole(AriaRole.LINK, named("Show all exercises")).click();
    page.locator(".fchip").filter(with("Favorites")).click();
    assertThat(page.locator(".lib-i h3")).hasText(new String[] {EXERCISE});

    page.getByRole(AriaRole.LINK, named(EXERCISE)).click();
    Locator preview = page.locator(".as-client-page");
    assertThat(preview.locator(".c-h1")).hasText(EXERCISE);
    assertThat(preview).containsText("your partner");
    assertThat(preview).hasCSS("max-width", "390px");
    page.locator("#width-desktop").check();
    assertThat(preview).hasCSS("max-width", "640px");
    assertThat(page.getByText("Used with")).isVisible();

    star(page).click();
    assertThat(star(page)).hasAttribute("aria-pressed", "false");
    page.getByRole(AriaRole.LINK, named("Assign")).click();
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
        .containsText(EXERCISE);
  }

  @Test
  void whoever_assigns_finds_an_exercise_while_typing() {
    Page page = visits.of(DemoPeople.DANA, Screen.DESKTOP);
    Counseling counseling = new Counseling(page);
    counseling.openCouple("Maya & Jonas");
    counseling.link("Assign").first().click();

    page.getByPlaceholder("Find an exercise").fill("slow motion");
    assertThat(page.locator("label.sel b")).hasText(new String[] {"Replay in slow motion"});
    counseling.row("Replay in slow motion").click();
    assertThat(page.locator("#preview")).containsText("Replay in slow motion");
    page.getByPlaceholder("Find an exercise").fill("");
    assertThat(page.locator("label.sel").nth(1)).isVisible();
    page.locator(".narrowing .fchip").filter(with("Really listen")).click();
    assertThat(page.locator("label.sel").filter(with("Echo"))).isVisible();
    assertThat(counseling.row("Replay in slow motion")).hasCount(0);
    assertThat(page.locator("#preview")).containsText("Replay in slow motion");
  }

  private static Locator star(Page page) {
    return page.getByRole(AriaRole.BUTTON, named("Favorite: " + EXERCISE));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Locator.FilterOptions with(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
