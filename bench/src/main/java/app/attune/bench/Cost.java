package app.attune.bench;

import app.attune.bench.Page.Visit;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What one page costs: milliseconds of a whole request, and questions to the database.
 *
 * @param median of many visits
 * @param late what all but a twentieth of them stay under
 * @param queries how many statements a visit sends
 */
record Cost(double median, double late, int queries) {
  private static final int WARM_UP = 15;
  private static final int TIMES = 41;

  /** Visits it often enough for its code to be warm, and then measures it. */
  static Cost of(Page page, Queries queries)
      throws IOException, InterruptedException, SQLException {
    Visit visit = page.way().begin();
    for (int i = 0; i < WARM_UP; i++) {
      visit.make();
    }
    List<Double> taken = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      long begun = System.nanoTime();
      visit.make();
      taken.add((System.nanoTime() - begun) / 1e6);
    }
    taken.sort(null);
    return new Cost(taken.get(TIMES / 2), taken.get(TIMES * 95 / 100), queries.of(visit));
  }
}
