package app.attune.report.control;

import static app.attune.report.control.ReportTexts.date;
import static app.attune.report.control.ReportTexts.dates;
import static app.attune.report.control.ReportTexts.text;

import app.attune.report.boundary.ReportContent;
import app.attune.report.boundary.ReportContent.PartnerFigures;
import java.util.Locale;

/** Who the report is about, its four figures and the counselor's summary. */
final class OpeningSection {
  private OpeningSection() {}

  static void write(Markup markup, ReportContent content) {
    markup.open("div", "class", "columns head").open("div", "class", "row");
    markup.element("div", content.practiceName(), "class", "cell org");
    markup.open("div", "class", "cell kind");
    markup.element("p", text("kind.heading", ReportDocument.title(content), text("kind")));
    markup.element("p", text("issued", date(content.issuedOn())));
    markup.close().close().close();
    markup.element("h1", content.coupleName());
    String period = dates(content.from(), content.to());
    markup.element("p", text("period", period, counselor(content)), "class", "period");
    figures(markup, content);
    if (!content.summary().isBlank()) {
      markup.element("h2", text("summary"));
      markup.element("p", content.summary().strip(), "class", "read");
    }
  }

  static String counselor(ReportContent content) {
    return content.counselorCredentials().isBlank()
        ? content.counselorName()
        : text("counselor.credentials", content.counselorName(), content.counselorCredentials());
  }

  private static void figures(Markup markup, ReportContent content) {
    PartnerFigures first = content.first();
    PartnerFigures second = content.second();
    markup.open("div", "class", "columns figures").open("div", "class", "row");
    figure(
        markup,
        "cell first",
        String.valueOf(content.assigned()),
        text("figures.assigned", content.assigned()),
        text("figures.areas", content.areasTouched()));
    figure(
        markup,
        "cell",
        text("figures.both", first.done(), second.done()),
        text("figures.done", first.firstName()),
        text("figures.second", second.firstName()));
    figure(
        markup,
        "cell",
        text("figures.both", share(first), share(second)),
        text("figures.share", first.firstName()),
        text("figures.second", second.firstName()));
    boolean noted = content.helpfulness() > 0;
    figure(
        markup,
        "cell",
        noted ? String.format(Locale.ENGLISH, "%.1f", content.helpfulness()) : text("figures.none"),
        text(noted ? "figures.helpfulness" : "figures.helpfulness.none"),
        text(noted ? "figures.helpfulness.of" : "figures.helpfulness.none.yet"));
    markup.close().close();
  }

  private static String share(PartnerFigures figures) {
    boolean nothing = figures.assigned() - figures.setAside() <= 0;
    return nothing ? text("figures.none") : String.valueOf(figures.percent());
  }

  private static void figure(
      Markup markup, String cell, String figure, String label, String secondLine) {
    markup.open("div", "class", cell);
    markup.element("p", figure, "class", "n");
    markup.element("p", label + "\n" + secondLine, "class", "l");
    markup.close();
  }
}
