package app.attune.report.control;

import static app.attune.report.control.DoneSection.columnHead;
import static app.attune.report.control.ReportTexts.shortDate;
import static app.attune.report.control.ReportTexts.text;

import app.attune.report.boundary.ReportContent;
import app.attune.report.boundary.ReportContent.Entry;
import app.attune.report.boundary.ReportContent.PartnerEntry;
import java.util.List;

/** Every exercise with what each partner shared, in their own words. */
final class EntriesSection {
  /** A row with more letters may go on over the page; a shorter one stays in one piece. */
  private static final int LONG = 900;

  private EntriesSection() {}

  static void write(Markup markup, ReportContent content) {
    markup.element("h2", text("entries"), "id", "entries");
    if (content.entries().isEmpty()) {
      markup.element("p", text("entries.none"), "class", "read none");
      return;
    }
    boolean quoted =
        content.entries().stream()
            .anyMatch(entry -> letters(entry.first()) + letters(entry.second()) > 0);
    if (!quoted) {
      markup.element("p", text("entries.noQuotes"), "class", "read none");
    }
    table(markup, content);
  }

  private static void table(Markup markup, ReportContent content) {
    boolean withYear = content.from().getYear() != content.to().getYear();
    markup.open("table", "class", withYear ? "data answers years" : "data answers");
    markup.open("thead").open("tr");
    columnHead(markup, text("entries.date"), "d");
    columnHead(markup, text("entries.exercise"), "p");
    columnHead(markup, content.firstName(), "m");
    columnHead(markup, content.secondName(), "m");
    markup.close().close().open("tbody");
    content.entries().forEach(entry -> entry(markup, entry, withYear));
    markup.close().close();
  }

  private static void entry(Markup markup, Entry entry, boolean withYear) {
    boolean goesOn = Math.max(letters(entry.first()), letters(entry.second())) > LONG;
    markup.open("tr", "class", goesOn ? "long" : "short");
    markup.element("td", shortDate(entry.date(), withYear));
    markup.open("th", "scope", "row");
    markup.element("p", entry.title(), "class", "strong");
    markup.open("p", "class", "area");
    DoneSection.areaName(markup, entry.area());
    markup.close().close();
    side(markup, entry.first());
    side(markup, entry.second());
    markup.close();
  }

  private static void side(Markup markup, PartnerEntry side) {
    List<String> quotes = side.quotes().stream().filter(quote -> !quote.isBlank()).toList();
    markup.open("td");
    for (String quote : quotes) {
      markup.element("p", text("quote", quote.strip()), "class", "q");
    }
    if (quotes.isEmpty() || !side.state().equals("DONE")) {
      markup.element("p", text("state." + side.state()), "class", "s");
    }
    markup.close();
  }

  private static int letters(PartnerEntry side) {
    return side.quotes().stream().mapToInt(quote -> quote.strip().length()).sum();
  }
}
