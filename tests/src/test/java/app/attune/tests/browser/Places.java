package app.attune.tests.browser;

import app.attune.sample.DemoPeople;
import com.microsoft.playwright.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every page of the product, each with someone who may open it in the sample practice. */
enum Places {
  SIGNED_OUT(null, "/signed-out.xhtml"),
  NOT_FOUND(null, "/nowhere.xhtml"),
  PORTAL_TODAY(DemoPeople.MAYA, "/portal/today.xhtml"),
  PORTAL_NOTHING_OPEN(DemoPeople.LENA, "/portal/today.xhtml"),
  PORTAL_EXERCISES(DemoPeople.MAYA, "/portal/exercises.xhtml"),
  PORTAL_EXERCISE(DemoPeople.MAYA, "/portal/today.xhtml", "a[href*='exercise.xhtml?task=']"),
  PORTAL_SENT(DemoPeople.MAYA, "/portal/exercises.xhtml", "a[href*='sent.xhtml?task=']"),
  PORTAL_SHARED(DemoPeople.MAYA, "/portal/shared.xhtml"),
  PORTAL_REVEAL(DemoPeople.MAYA, "/portal/shared.xhtml", "a[href*='reveal.xhtml?task=']"),
  PORTAL_YOU(DemoPeople.MAYA, "/portal/you.xhtml"),
  PORTAL_INVITATION(DemoPeople.GRACE, "/portal/invitation.xhtml"),
  WELCOME(DemoPeople.GRACE, "/welcome.xhtml"),
  PRACTICE_TODAY(DemoPeople.DANA, "/practice/today.xhtml"),
  PRACTICE_COUPLE(DemoPeople.DANA, "/practice/today.xhtml", "a[href*='couple.xhtml?id=']"),
  PRACTICE_HELD_COUPLE(DemoPeople.INES, "/practice/today.xhtml", "a[href*='couple.xhtml?id=']"),
  PRACTICE_UNREAD(DemoPeople.DANA, "/practice/unread.xhtml"),
  PRACTICE_ANSWERS(
      DemoPeople.DANA, "/practice/unread.xhtml", "a[href*='answers.xhtml?assignment=']"),
  PRACTICE_LIBRARY(DemoPeople.DANA, "/practice/library.xhtml"),
  PRACTICE_WHOM(DemoPeople.DANA, "/practice/whom.xhtml"),
  PRACTICE_ASSIGN(
      DemoPeople.DANA,
      "/practice/today.xhtml",
      "a[href*='couple.xhtml?id=']",
      "a[href*='assign.xhtml?couple=']"),
  PRACTICE_REPORT(
      DemoPeople.DANA,
      "/practice/today.xhtml",
      "a[href*='couple.xhtml?id=']",
      "a[href*='report.xhtml?couple=']"),
  PRACTICE_INVITE(DemoPeople.DANA, "/practice/invite.xhtml"),
  PRACTICE_SETTINGS(DemoPeople.OLIVIA, "/practice/settings.xhtml");

  private final @Nullable DemoPeople person;
  private final String path;
  private final List<String> links;

  Places(@Nullable DemoPeople person, String path, String... links) {
    this.person = person;
    this.path = path;
    this.links = List.of(links);
  }

  /** Opens the page in a window of its own, as its person. */
  Page open(Visits visits, Screen screen) {
    Page page = person == null ? visits.nobody(screen) : visits.of(person, screen);
    page.navigate(Visits.address(path));
    for (String link : links) {
      String target = page.locator(link).first().getAttribute("href");
      page.navigate(Visits.address(target));
    }
    return page;
  }
}
