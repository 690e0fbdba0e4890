package app.attune.report.control;

import static app.attune.report.control.ReportTexts.percent;
import static app.attune.report.control.ReportTexts.text;

import app.attune.report.boundary.ReportContent;
import app.attune.report.boundary.ReportContent.AreaFigures;
import app.attune.report.boundary.ReportContent.PartnerFigures;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** What each partner was given and did, as a whole and by practice area. */
final class DoneSection {
  private DoneSection() {}

  static void write(Markup markup, ReportContent content) {
    markup.open("div", "class", "keep");
    markup.element("h2", text("done"), "id", "done");
    if (content.assigned() == 0) {
      markup.element("p", text("done.none"), "class", "read none").close();
      return;
    }
    partners(markup, content);
    if (!content.areas().isEmpty()) {
      areas(markup, content);
    }
    markup.close();
  }

  private static void partners(Markup markup, ReportContent content) {
    markup.open("table", "class", "data").open("thead").open("tr");
    columnHead(markup, text("done.partner"), "l");
    for (String key : List.of("assigned", "done", "late", "notYet", "setAside")) {
      columnHead(markup, text("done." + key), "r");
    }
    columnHead(markup, text("done.share"), "w");
    markup.close().close().open("tbody");
    partner(markup, content.first(), "fill fill-a");
    partner(markup, content.second(), "fill fill-b");
    markup.close().close();
  }

  private static void partner(Markup markup, PartnerFigures figures, String fill) {
    markup.open("tr");
    markup.element("th", figures.firstName(), "scope", "row", "class", "name");
    number(markup, figures.assigned());
    number(markup, figures.done());
    number(markup, figures.doneAfterDate());
    number(markup, figures.notDoneYet());
    number(markup, figures.setAside());
    markup.open("td", "class", "share").open("span", "class", "bar");
    markup.empty("span", "class", fill, "style", "width: " + figures.percent() + "%").close();
    markup.element("span", percent(figures.percent()), "class", "percent");
    markup.close().close();
  }

  private static void areas(Markup markup, ReportContent content) {
    markup.open("table", "class", "data areas").open("thead").open("tr");
    columnHead(markup, text("areas.heading"), "l");
    for (AreaFigures area : content.areas()) {
      markup.open("th", "scope", "col", "class", "r");
      areaName(markup, area.area());
      markup.close();
    }
    markup.close().close().open("tbody");
    areaRow(markup, content, text("areas.assigned"), "", AreaFigures::assigned);
    areaRow(markup, content, content.firstName(), "name", AreaFigures::firstDone);
    areaRow(markup, content, content.secondName(), "name", AreaFigures::secondDone);
    markup.close().close();
  }

  private static void areaRow(
      Markup markup,
      ReportContent content,
      String head,
      String style,
      ToIntFunction<AreaFigures> figure) {
    markup.open("tr").element("th", head, "scope", "row", "class", style);
    content.areas().forEach(area -> number(markup, figure.applyAsInt(area)));
    markup.close();
  }

  /** An area's name with its colour in front. */
  static void areaName(Markup markup, String area) {
    String colour = "area-" + area.toLowerCase(Locale.ROOT).replace('_', '-');
    markup.empty("span", "class", "key " + colour).text(text("area." + area));
  }

  static void columnHead(Markup markup, String text, String style) {
    markup.element("th", text, "scope", "col", "class", style);
  }

  private static void number(Markup markup, int number) {
    markup.element("td", String.valueOf(number), "class", "r");
  }
}
