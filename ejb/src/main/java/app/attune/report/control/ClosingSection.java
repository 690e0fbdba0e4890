package app.attune.report.control;

import static app.attune.report.control.ReportTexts.date;
import static app.attune.report.control.ReportTexts.dates;
import static app.attune.report.control.ReportTexts.text;

import app.attune.report.boundary.ReportContent;
import java.util.List;

/** What is in and what is left out, the plan, and the line to sign on. */
final class ClosingSection {
  /** A plan with more letters may go on over the page; a shorter one stays with the signature. */
  private static final int LONG = 900;

  private ClosingSection() {}

  static void write(Markup markup, ReportContent content, PrintableText printable) {
    boolean planned = !content.plan().isBlank();
    markup.open("div", "class", "keep");
    manifest(markup, content, printable);
    if (!planned) {
      signature(markup, content);
    }
    markup.close();
    if (planned) {
      plan(markup, content);
    }
  }

  private static void manifest(Markup markup, ReportContent content, PrintableText printable) {
    markup.element("h2", text("manifest"), "id", "manifest");
    markup.open("div", "class", "columns manifest").open("div", "class", "row");
    kinds(markup, "in", "contains", content.contains(), dates(content.from(), content.to()));
    kinds(markup, "out", "leavesOut", content.leavesOut(), "");
    markup.close().close();
    markup.element("p", text("manifest.asOf", date(content.issuedOn())), "class", "cap");
    // the plan comes after this line, which has to know about its letters too
    printable.of(content.plan());
    if (printable.replaced()) {
      markup.element("p", text("manifest.notPrinted", PrintableText.SIGN), "class", "cap");
    }
  }

  /** Never a signature alone on a page, unless the plan fills one. */
  private static void plan(Markup markup, ReportContent content) {
    String plan = content.plan().strip();
    markup.open("div", "class", plan.length() > LONG ? "flow" : "keep");
    markup.element("h2", text("plan"), "id", "plan");
    markup.element("p", plan, "class", "read");
    signature(markup, content);
    markup.close();
  }

  private static void kinds(
      Markup markup, String style, String key, List<String> kinds, String period) {
    markup.open("div", "class", "cell " + style);
    markup.element("h3", text("manifest." + key)).open("ul");
    for (String kind : kinds) {
      markup.open("li").element("div", text(key + "." + kind, period), "class", "item").close();
    }
    markup.close().close();
  }

  private static void signature(Markup markup, ReportContent content) {
    markup.open("div", "class", "columns sign").open("div", "class", "row");
    line(markup, "s1", OpeningSection.counselor(content));
    line(markup, "s2", text("sign.license"));
    line(markup, "s3", text("sign.date"));
    markup.close().close();
  }

  private static void line(Markup markup, String style, String label) {
    markup.open("div", "class", "cell " + style);
    markup.empty("div", "class", "line").element("p", label);
    markup.close();
  }
}
