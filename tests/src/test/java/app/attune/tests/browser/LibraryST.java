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
  private static final String ENERGY = "How much energy do you usually have at your best times?";
  private static final String DEPENDING = "What would give you some of it back?";

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

  @Test
  void reading_an_exercise_behaves_as_it_will_for_the_client_and_keeps_nothing() {
    Page page = visits.of(DemoPeople.DANA, Screen.PHONE);
    page.navigate(Visits.address("/practice/library.xhtml?find=energy+match"));
    page.getByRole(AriaRole.LINK, named("Energy match")).click();
    Locator client = page.locator(".as-client-page");
    Portal inside = new Portal(page);
    assertThat(client).containsText("Afterwards, how was it?");
    assertThat(client.locator(".q-n").first()).hasText("1 of 3");
    assertThat(inside.question(DEPENDING)).isHidden();

    inside.choose(ENERGY, "3 of 10");

    assertThat(inside.question(DEPENDING)).isVisible();
    assertThat(client.locator(".q-n").first()).hasText("1 of 4");
    assertThat(client.locator(".steps")).containsText("1 of 4 answered");
    assertThat(client).containsText("Who can read answer 4?");
    inside.choose(ENERGY, "8 of 10");
    assertThat(inside.question(DEPENDING)).isHidden();
    assertThat(client).not().containsText("Who can read answer 4?");
    assertThat(client.locator(".before")).containsText("Your partner will be able to read");
    page.reload();
    assertThat(client.locator(".steps")).containsText("0 of 3 answered");
  }

  @Test
  void whoever_assigns_sees_the_exercise_as_the_couple_will_with_the_reason_given() {
    Page page = visits.of(DemoPeople.DANA, Screen.DESKTOP);
    Counseling counseling = new Counseling(page);
    counseling.openCouple("Maya & Jonas");
    counseling.link("Assign").first().click();
    counseling.row("Weather report").click();
    assertThat(page.locator("#preview")).containsText("Weather report");
    page.getByLabel("Why this, in your words").fill("Five minutes, just for you.");
    page.locator("#reveals label").filter(with("Keep it with me")).click();
    assertThat(page.locator("#readback")).containsText("Only you read the answers");

    counseling.button("See it as they will").click();

    Locator client = page.locator("#as-client");
    assertThat(client).containsText("Five minutes, just for you.");
    assertThat(client).containsText("This one always goes only to Dana.");
    assertThat(client).not().containsText("Share with");
    client.locator(".q").getByLabel("7 of 10").first().check();
    assertThat(client.locator(".steps")).containsText("1 of");
    counseling.button("Close").click();
    assertThat(client).isHidden();
    assertThat(page.locator("#readback")).containsText("each get Weather report");
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
