package app.attune.bench;

import java.io.IOException;

/**
 * A page to measure.
 *
 * @param name what it is called in the table
 * @param limit the most milliseconds its median may take
 * @param way leads to it, right before it is measured
 */
record Page(String name, double limit, Way way) {
  /** What a page may take on the server. */
  static final double LIMIT = 150;

  /** What finding something by a word may take. */
  static final double SEARCH_LIMIT = 100;

  /** What has to be open before it can be visited. */
  @FunctionalInterface
  interface Way {
    Visit begin() throws IOException, InterruptedException;
  }

  /** One request, and its answer. */
  @FunctionalInterface
  interface Visit {
    void make() throws IOException, InterruptedException;
  }
}
