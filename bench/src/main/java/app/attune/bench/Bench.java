package app.attune.bench;

import app.attune.stack.Postgres;
import app.attune.stack.Project;
import app.attune.stack.Stack;
import app.attune.stack.StackOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Opens the pages of finding and giving as a counselor, first with the sample practice and then
 * with 5,000 exercises and 500 couples, and prints what each costs and how much more it became.
 * Machines differ: read the ratios, and the milliseconds beside the limit of 150.
 */
public final class Bench {
  private static final int WARM_UP = 15;
  private static final int TIMES = 25;
  private static final double LIMIT_MS = 150;

  private Bench() {}

  /** Runs it; everything that it starts is ended with it. */
  public static void main(String[] arguments) throws Exception {
    Path data = Project.here().root().resolve("bench/target/data");
    try (Stack stack = Stack.start(StackOptions.demo(Project.here(), data, 0).startingOver())) {
      Postgres postgres = stack.postgres();
      Visitor dana = new Visitor(stack.url());
      dana.signIn("dana", postgres.password());
      List<String> ids = Much.ids(postgres.url(), postgres.owner(), postgres.password());
      Map<String, String> pages = pages(ids.get(0), ids.get(1));
      Map<String, Double> few = medians(dana, pages);
      Much.lay(postgres.url(), postgres.owner(), postgres.password());
      Map<String, Double> much = medians(dana, pages);
      print(few, much);
    }
  }

  private static Map<String, String> pages(String version, String couple) {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("library", "/practice/library.xhtml");
    pages.put("library, one area", "/practice/library.xhtml?area=TALK_OPENLY");
    pages.put("a word few have", "/practice/library.xhtml?find=harbor");
    pages.put("a word all have", "/practice/library.xhtml?find=talk");
    pages.put("beginning of a word", "/practice/library.xhtml?find=ta");
    pages.put("an exercise", "/practice/exercise.xhtml?id=" + version);
    pages.put("for whom", "/practice/whom.xhtml?exercise=" + version);
    pages.put("for several couples", "/practice/several.xhtml?exercise=" + version);
    pages.put("assign", "/practice/assign.xhtml?couple=" + couple);
    pages.put("caseload", "/practice/today.xhtml");
    return pages;
  }

  private static Map<String, Double> medians(Visitor visitor, Map<String, String> pages)
      throws Exception {
    Map<String, Double> medians = new LinkedHashMap<>();
    for (Map.Entry<String, String> page : pages.entrySet()) {
      for (int i = 0; i < WARM_UP; i++) {
        visitor.open(page.getValue());
      }
      List<Double> taken = new ArrayList<>();
      for (int i = 0; i < TIMES; i++) {
        long begun = System.nanoTime();
        visitor.open(page.getValue());
        taken.add((System.nanoTime() - begun) / 1e6);
      }
      taken.sort(null);
      medians.put(page.getKey(), taken.get(TIMES / 2));
    }
    return medians;
  }

  private static void print(Map<String, Double> few, Map<String, Double> much) {
    System.out.printf(
        Locale.ROOT,
        "%-22s %12s %12s %8s%n",
        "page, median of " + TIMES,
        "sample ms",
        "much ms",
        "ratio");
    much.forEach(
        (page, ms) ->
            System.out.printf(
                Locale.ROOT,
                "%-22s %12.1f %12.1f %8.2f%s%n",
                page,
                few.get(page),
                ms,
                ms / few.getOrDefault(page, ms),
                ms > LIMIT_MS ? "  over " + (int) LIMIT_MS : ""));
  }
}
