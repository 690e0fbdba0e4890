package app.attune.report.control;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What somebody finds who opens a finished report. */
public final class ReadBack implements AutoCloseable {
  private final byte[] bytes;
  private final PDDocument pdf;

  /** Opens the file; closing this closes it. */
  public ReadBack(byte[] file) throws IOException {
    bytes = file.clone();
    pdf = Loader.loadPDF(bytes);
  }

  /** The file itself. */
  public PDDocument pdf() {
    return pdf;
  }

  /** The text in reading order, every stretch of white space as one space. */
  public String text() throws IOException {
    return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
  }

  /** The text of one page, counted from 1, line by line. */
  public String text(int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf);
  }

  /** Every font of every page. */
  public List<PDFont> fonts() throws IOException {
    List<PDFont> fonts = new ArrayList<>();
    for (PDPage page : pdf.getPages()) {
      for (COSName name : page.getResources().getFontNames()) {
        fonts.add(page.getResources().getFont(name));
      }
    }
    return fonts;
  }

  /** The tags of one kind, in reading order. */
  public List<PDStructureElement> tags(String kind) {
    List<PDStructureElement> found = new ArrayList<>();
    each(
        pdf.getDocumentCatalog().getStructureTreeRoot(),
        element -> {
          if (element.getStructureType().equals(kind)) {
            found.add(element);
          }
        });
    return found;
  }

  private static void each(PDStructureNode node, Consumer<PDStructureElement> visitor) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        visitor.accept(element);
        each(element, visitor);
      }
    }
  }

  /** The names in the outline. */
  public List<String> bookmarks() {
    List<String> names = new ArrayList<>();
    for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
      names.add(item.getTitle());
    }
    return names;
  }

  /** What veraPDF finds against a standard; nothing when the file complies. */
  public List<String> faults(PDFAFlavour standard) throws VeraPDFException, IOException {
    VeraGreenfieldFoundryProvider.initialise();
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), standard);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .map(fault -> fault.getRuleId() + " " + fault.getMessage() + " " + fault.getLocation())
          .toList();
    }
  }

  @Override
  public void close() throws IOException {
    pdf.close();
  }
}
