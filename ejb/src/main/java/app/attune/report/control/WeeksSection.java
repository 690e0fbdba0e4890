package app.attune.report.control;

import static app.attune.report.control.DoneSection.columnHead;
import static app.attune.report.control.ReportTexts.percent;
import static app.attune.report.control.ReportTexts.shortDate;
import static app.attune.report.control.ReportTexts.text;

import app.attune.report.boundary.ReportContent;
import app.attune.report.boundary.ReportContent.WeekFigures;
import java.util.List;

/** Completion week by week: as a chart, and as a table for those who cannot see the chart. */
final class WeeksSection {
  private static final int ROWS_IN_ONE_TABLE = 6;

  private WeeksSection() {}

  static void write(Markup markup, ReportContent content) {
    List<WeekFigures> weeks = content.weeks();
    markup.open("div", "class", "keep");
    markup.element("h2", text("weeks"), "id", "weeks");
    if (weeks.isEmpty()) {
      markup.element("p", text("weeks.none"), "class", "read none").close();
      return;
    }
    markup.open("p", "class", "legend");
    legend(markup, content.firstName(), "a");
    legend(markup, content.secondName(), "b");
    markup.close();
    WeeksChart.write(markup, content);
    markup.element("p", text("weeks.caption"), "class", "cap");
    markup.close();
    tables(markup, content);
  }

  private static void legend(Markup markup, String name, String partner) {
    markup.empty("span", "class", "swatch swatch-" + partner);
    markup.element("span", name, "class", "who who-" + partner);
  }

  private static void tables(Markup markup, ReportContent content) {
    List<WeekFigures> weeks = content.weeks();
    markup.open("div", "class", "keep").element("h3", text("weeks.table"), "class", "apart");
    if (weeks.size() <= ROWS_IN_ONE_TABLE) {
      markup.open("div", "class", "weeks");
      table(markup, content, weeks);
    } else {
      int half = (weeks.size() + 1) / 2;
      markup.open("div", "class", "columns weeks").open("div", "class", "row");
      markup.open("div", "class", "cell left");
      table(markup, content, weeks.subList(0, half));
      markup.close().open("div", "class", "cell right");
      table(markup, content, weeks.subList(half, weeks.size()));
      markup.close().close();
    }
    markup.close().close();
  }

  private static void table(Markup markup, ReportContent content, List<WeekFigures> weeks) {
    boolean withYear = content.from().getYear() != content.to().getYear();
    markup.open("table", "class", "data").open("thead").open("tr");
    columnHead(markup, text("weeks.week"), "l");
    columnHead(markup, content.firstName(), "r");
    columnHead(markup, content.secondName(), "r");
    markup.close().close().open("tbody");
    for (WeekFigures week : weeks) {
      markup.open("tr");
      markup.element("th", shortDate(week.monday(), withYear), "scope", "row");
      share(markup, week.firstPercent());
      share(markup, week.secondPercent());
      markup.close();
    }
    markup.close().close();
  }

  private static void share(Markup markup, int share) {
    boolean due = share >= 0;
    markup.element(
        "td", due ? percent(share) : text("weeks.nothingDue"), "class", due ? "r" : "r muted");
  }
}
