package app.attune.report.control;

import static app.attune.report.control.ReportTexts.dates;
import static app.attune.report.control.ReportTexts.text;

import app.attune.report.boundary.ReportContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;

/** The report as a document: head, running lines and its sections in reading order. */
final class ReportDocument {
  private static final List<String> SECTIONS =
      List.of("done", "weeks", "entries", "manifest", "plan");

  private ReportDocument() {}

  static Document of(ReportContent content, PrintableText printable) {
    Document document = empty();
    Markup markup = new Markup(document, printable::of);
    markup.open("html", "lang", "en");
    head(markup, content);
    markup.open("body");
    runningLines(markup, content);
    OpeningSection.write(markup, content);
    DoneSection.write(markup, content);
    WeeksSection.write(markup, content);
    EntriesSection.write(markup, content);
    ClosingSection.write(markup, content, printable);
    return document;
  }

  private static Document empty() {
    try {
      return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void head(Markup markup, ReportContent content) {
    markup.open("head");
    markup.element("title", title(content));
    String period = dates(content.from(), content.to());
    markup.empty("meta", "name", "subject", "content", text("subject", period));
    markup.empty("meta", "name", "author", "content", content.practiceName());
    markup.element("style", styles(), "type", "text/css");
    markup.open("bookmarks");
    for (String section : SECTIONS) {
      boolean present = !section.equals("plan") || !content.plan().isBlank();
      if (present) {
        markup.empty("bookmark", "name", text(section), "href", "#" + section);
      }
    }
    markup.close().close();
  }

  static String title(ReportContent content) {
    return content.number().isEmpty() ? text("title") : text("title.numbered", content.number());
  }

  private static String styles() {
    try (InputStream styles =
        ReportDocument.class.getResourceAsStream("/app/attune/report/print.css")) {
      if (styles == null) {
        throw new IllegalStateException("missing print.css");
      }
      return new String(styles.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void runningLines(Markup markup, ReportContent content) {
    String period = dates(content.from(), content.to());
    markup.element("div", text("running", content.coupleName(), period), "class", "run");
    markup.element("div", text("confidential"), "class", "foot");
    markup.empty("div", "class", "pages", "data-page", text("page"), "data-of", text("page.of"));
  }
}
