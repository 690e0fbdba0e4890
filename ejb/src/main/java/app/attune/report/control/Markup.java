package app.attune.report.control;

import java.util.function.UnaryOperator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes a document from the outside in. Text only ever becomes a text node or an attribute's
 * value, so that nothing anybody wrote can turn into markup.
 */
final class Markup {
  private static final String XHTML = "http://www.w3.org/1999/xhtml";
  private static final String SVG = "http://www.w3.org/2000/svg";

  private final Document document;
  private final UnaryOperator<String> printable;
  private Node current;

  /**
   * @param printable what every text goes through before it is written
   */
  Markup(Document document, UnaryOperator<String> printable) {
    this.document = document;
    this.printable = printable;
    this.current = document;
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn
   */
  Markup open(String tag, String... attributes) {
    boolean drawing = tag.equals("svg") || SVG.equals(current.getNamespaceURI());
    Element element = document.createElementNS(drawing ? SVG : XHTML, tag);
    for (int i = 0; i < attributes.length; i += 2) {
      element.setAttribute(attributes[i], printable.apply(attributes[i + 1]));
    }
    current.appendChild(element);
    current = element;
    return this;
  }

  Markup text(String text) {
    String written = printable.apply(text);
    if (Directions.startsFromTheRight(written) && current instanceof Element element) {
      element.setAttribute("dir", "rtl");
    }
    current.appendChild(document.createTextNode(written));
    return this;
  }

  Markup close() {
    current = current.getParentNode();
    return this;
  }

  /** An element with nothing but a text in it. */
  Markup element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /** An element with nothing in it. */
  Markup empty(String tag, String... attributes) {
    return open(tag, attributes).close();
  }
}
