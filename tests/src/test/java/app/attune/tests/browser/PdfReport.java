package app.attune.tests.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A downloaded report, as somebody finds it who opens the file. */
final class PdfReport implements AutoCloseable {
  private final byte[] bytes;
  private final PDDocument pdf;

  PdfReport(byte[] bytes) throws IOException {
    this.bytes = bytes.clone();
    this.pdf = Loader.loadPDF(this.bytes);
  }

  PDDocument pdf() {
    return pdf;
  }

  /** The text in reading order, every stretch of white space as one space. */
  String text() throws IOException {
    return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
  }

  List<PDFont> fonts() throws IOException {
    List<PDFont> fonts = new ArrayList<>();
    for (PDPage page : pdf.getPages()) {
      for (COSName name : page.getResources().getFontNames()) {
        fonts.add(page.getResources().getFont(name));
      }
    }
    return fonts;
  }

  /** The kinds of tags it has. */
  Set<String> tags() {
    Set<String> kinds = new LinkedHashSet<>();
    collect(pdf.getDocumentCatalog().getStructureTreeRoot(), kinds);
    return kinds;
  }

  /** What veraPDF finds against PDF/UA-1. */
  List<String> faults() throws IOException, VeraPDFException {
    VeraGreenfieldFoundryProvider.initialise();
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(bytes), PDFAFlavour.PDFUA_1);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .map(fault -> fault.getRuleId() + " " + fault.getMessage())
          .toList();
    }
  }

  @Override
  public void close() throws IOException {
    pdf.close();
  }

  private static void collect(PDStructureNode node, Set<String> kinds) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        kinds.add(element.getStructureType());
        collect(element, kinds);
      }
    }
  }
}
