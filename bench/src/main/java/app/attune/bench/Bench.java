package app.attune.bench;

import app.attune.stack.Project;
import app.attune.stack.Stack;
import app.attune.stack.StackOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Opens the pages of finding, giving and looking as a counselor, first with the sample practice and
 * then with 5,000 exercises and 500 couples, and prints what each costs and how much more it
 * became. Machines differ: read the ratios, and the milliseconds beside their limit.
 */
public final class Bench {
  private static final String ROW = "| %-25s | %6s | %6s | %6s | %6s | %6s | %7s | %13s |%s%n";

  private Bench() {}

  /**
   * Runs it; everything that it starts is ended with it. The exit code is 1 when a page costs more
   * than its limit, or asks the database more often the more there is.
   */
  public static void main(String[] arguments) throws Exception {
    long begun = System.nanoTime();
    Path data = Project.here().root().resolve("bench/target/data");
    boolean kept;
    try (Stack stack = Stack.start(StackOptions.demo(Project.here(), data, 0).startingOver())) {
      System.out.printf(
          Locale.ROOT,
          "%d processors; the system with the sample practice, made anew, was ready in %.0f s%n",
          Runtime.getRuntime().availableProcessors(),
          (System.nanoTime() - begun) / 1e9);
      kept = measure(stack);
    }
    System.exit(kept ? 0 : 1);
  }

  private static boolean measure(Stack stack)
      throws IOException, InterruptedException, SQLException {
    Queries queries = new Queries(stack.postgres(), stack.logs().resolve("postgresql.log"));
    Much much = new Much(stack.postgres());
    Visitor dana = new Visitor(stack.url());
    dana.signIn("dana", stack.postgres().password());
    List<Page> pages = pages(dana, much.exercise(), much.couple());
    Map<Page, Cost> few = costs(pages, queries);
    System.out.println(much.lay());
    return print(few, costs(pages, queries));
  }

  private static List<Page> pages(Visitor dana, String exercise, String couple) {
    String assign = "/practice/assign.xhtml?couple=" + couple;
    List<Page> pages = new ArrayList<>();
    pages.add(page(dana, "library", "/practice/library.xhtml"));
    pages.add(page(dana, "library, one area", "/practice/library.xhtml?area=TALK_OPENLY"));
    pages.add(search(dana, "a word few have", "harbor"));
    pages.add(search(dana, "a word all have", "talk"));
    pages.add(search(dana, "beginning of a word", "ta"));
    pages.add(page(dana, "an exercise", "/practice/exercise.xhtml?id=" + exercise));
    pages.add(page(dana, "for whom", "/practice/whom.xhtml?exercise=" + exercise));
    pages.add(page(dana, "for whom, by name", "/practice/whom.xhtml?find=may"));
    pages.add(page(dana, "for several couples", "/practice/several.xhtml?exercise=" + exercise));
    pages.add(page(dana, "assign", assign));
    pages.add(
        new Page("assign, a word typed", Page.SEARCH_LIMIT, () -> dana.typing(assign, "talk")));
    pages.add(page(dana, "caseload", "/practice/today.xhtml"));
    pages.add(page(dana, "caseload, by name", "/practice/today.xhtml?find=may"));
    pages.add(page(dana, "a couple", "/practice/couple.xhtml?id=" + couple));
    return pages;
  }

  private static Page page(Visitor visitor, String name, String address) {
    return new Page(name, Page.LIMIT, () -> () -> visitor.open(address));
  }

  private static Page search(Visitor visitor, String name, String word) {
    String address = "/practice/library.xhtml?find=" + word;
    return new Page(name, Page.SEARCH_LIMIT, () -> () -> visitor.open(address));
  }

  private static Map<Page, Cost> costs(List<Page> pages, Queries queries)
      throws IOException, InterruptedException, SQLException {
    Map<Page, Cost> costs = new LinkedHashMap<>();
    for (Page page : pages) {
      costs.put(page, Cost.of(page, queries));
    }
    return costs;
  }

  /** A table in Markdown; returns whether every limit is kept. */
  private static boolean print(Map<Page, Cost> few, Map<Page, Cost> much) {
    boolean kept = true;
    System.out.printf(
        ROW, "page", "sample", "much", "ratio", "p95", "limit", "queries", "queries, much", "");
    System.out.printf(ROW, "---", "---:", "---:", "---:", "---:", "---:", "---:", "---:", "");
    for (Map.Entry<Page, Cost> each : much.entrySet()) {
      Page page = each.getKey();
      Cost before = few.getOrDefault(page, each.getValue());
      Cost now = each.getValue();
      boolean slow = now.median() > page.limit();
      boolean grown = now.queries() > before.queries();
      System.out.printf(
          ROW,
          page.name(),
          rounded(before.median()),
          rounded(now.median()),
          String.format(Locale.ROOT, "%.1f", now.median() / before.median()),
          rounded(now.late()),
          rounded(page.limit()),
          before.queries(),
          now.queries(),
          (slow ? " over its limit" : "") + (grown ? " more queries" : ""));
      kept &= !slow && !grown;
    }
    return kept;
  }

  private static String rounded(double milliseconds) {
    return String.format(Locale.ROOT, "%.0f", milliseconds);
  }
}
