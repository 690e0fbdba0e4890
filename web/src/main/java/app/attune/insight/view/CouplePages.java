package app.attune.insight.view;

import app.attune.insight.boundary.CaseloadPage;
import app.attune.insight.boundary.CaseloadPage.Filter;
import app.attune.insight.boundary.Caseloads;

/**
 * The page of couples that an address asks for; one after the last is the first.
 *
 * @param number counted from 1
 * @param size how many couples a page holds
 */
public record CouplePages(CaseloadPage page, int number, int size) {
  static CouplePages of(Caseloads caseloads, Filter filter, String find, int number, int size) {
    CaseloadPage page = caseloads.page(filter, find, (number - 1) * size, size);
    return page.rows().isEmpty() && number > 1
        ? of(caseloads, filter, find, 1, size)
        : new CouplePages(page, number, size);
  }

  /** The first couple's place among all that match, counted from 1. */
  public int first() {
    return (number - 1) * size + 1;
  }

  /** How many pages there are. */
  public int pages() {
    return Math.max(1, (page.total() + size - 1) / size);
  }
}
