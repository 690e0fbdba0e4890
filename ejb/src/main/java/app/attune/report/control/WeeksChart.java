package app.attune.report.control;

import static app.attune.report.control.Lettering.hundredths;
import static app.attune.report.control.ReportTexts.date;
import static app.attune.report.control.ReportTexts.percent;
import static app.attune.report.control.ReportTexts.shortDate;
import static app.attune.report.control.ReportTexts.text;

import app.attune.report.boundary.ReportContent;
import app.attune.report.boundary.ReportContent.WeekFigures;
import java.util.List;

/**
 * Two bars a week: full for the first partner, outlined for the second, so that they can be told
 * apart without colour.
 */
final class WeeksChart {
  private static final double WIDTH = 660;
  private static final double LEFT = 38;
  private static final double TOP = 10;
  private static final double BOTTOM = 148;
  private static final double WIDEST_WEEK = 64;
  private static final double LABEL_WIDTH = 44;
  private static final double SIZE = 11.5;

  private final Markup markup;
  private final List<WeekFigures> weeks;
  private final double week;

  private WeeksChart(Markup markup, List<WeekFigures> weeks) {
    this.markup = markup;
    this.weeks = weeks;
    this.week = Math.min(WIDEST_WEEK, (WIDTH - LEFT) / weeks.size());
  }

  static void write(Markup markup, ReportContent content) {
    List<WeekFigures> weeks = content.weeks();
    String alternative =
        text(
            "weeks.alternative",
            content.firstName(),
            content.secondName(),
            date(weeks.get(0).monday()),
            date(weeks.get(weeks.size() - 1).monday()));
    markup.open(
        "svg", "width", "660", "height", "170", "viewBox", "0 0 660 170", "alt", alternative);
    markup.element("title", text("weeks")).element("desc", alternative);
    new WeeksChart(markup, weeks).draw();
    markup.close();
  }

  private void draw() {
    for (int share = 0; share <= 100; share += 50) {
      axis(share);
    }
    int labelled = (int) Math.ceil(LABEL_WIDTH / week);
    for (int i = 0; i < weeks.size(); i++) {
      WeekFigures figures = weeks.get(i);
      double middle = LEFT + (i + 0.5) * week;
      double bar = Math.min(15, week * 0.36);
      bar(figures.firstPercent(), middle - bar - 0.8, bar, 0, "#34458a", "#34458a");
      bar(figures.secondPercent(), middle + 0.8, bar, 0.7, "#faefd9", "#b4750f");
      if (i % labelled == 0) {
        String label = shortDate(figures.monday(), false);
        letters(label, middle - Lettering.width(label, SIZE) / 2, BOTTOM + 17);
      }
    }
  }

  private void axis(int share) {
    String y = hundredths(height(share));
    markup.empty(
        "line",
        "x1",
        hundredths(LEFT),
        "x2",
        hundredths(WIDTH),
        "y1",
        y,
        "y2",
        y,
        "stroke",
        "#dcd7cd");
    String label = percent(share);
    letters(label, LEFT - 7 - Lettering.width(label, SIZE), height(share) + 4);
  }

  /** Nothing at all for a week in which nothing was due, a flat line for nothing done. */
  private void bar(int share, double x, double width, double line, String fill, String edge) {
    if (share < 0) {
      return;
    }
    double top = Math.min(height(share), BOTTOM - 1.5) + line;
    markup.empty(
        "rect",
        "x",
        hundredths(x + line),
        "y",
        hundredths(top),
        "width",
        hundredths(width - 2 * line),
        "height",
        hundredths(BOTTOM - line - top),
        "fill",
        fill,
        "stroke",
        line > 0 ? edge : "none",
        "stroke-width",
        hundredths(2 * line));
  }

  private void letters(String text, double x, double y) {
    markup.empty("path", "d", Lettering.outline(text, x, y, SIZE), "fill", "#4d4956");
  }

  private static double height(int share) {
    return BOTTOM - (BOTTOM - TOP) * Math.min(share, 100) / 100;
  }
}
