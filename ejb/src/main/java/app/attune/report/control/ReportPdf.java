package app.attune.report.control;

import static com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI;
import static com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI;

import app.attune.report.boundary.ReportContent;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Turns what a progress report says into a PDF file that everybody can read, now and later. */
@ApplicationScoped
public class ReportPdf {
  static {
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
  }

  /** A finished file and how many pages it has. */
  public record Document(byte[] bytes, int pages) {}

  /**
   * The report as tagged PDF (PDF/UA-1 and PDF/A-3a) with its fonts inside. The same content gives
   * the same bytes. Any text can be in it: what no font has becomes a visible sign, and the report
   * says so.
   */
  public Document of(ReportContent content) {
    try (PdfBoxRenderer renderer = builder(content).buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      try (PDDocument pdf = renderer.getPdfDocument()) {
        IssueMarks.put(pdf, content);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return new Document(bytes.toByteArray(), pdf.getNumberOfPages());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PdfRendererBuilder builder(ReportContent content) {
    PrintableText printable = new PrintableText();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withW3cDocument(ReportDocument.of(content, printable), null);
    builder.usePdfVersion(1.7f);
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    builder.withProducer("Attune");
    builder.useSVGDrawer(new BatikSVGDrawer());
    builder.useExternalResourceAccessControl((uri, type) -> false, RUN_BEFORE_RESOLVING_URI);
    builder.useExternalResourceAccessControl((uri, type) -> false, RUN_AFTER_RESOLVING_URI);
    ReportFont.FACES.forEach(font -> font.addTo(builder));
    printable.supplements().forEach(font -> font.addTo(builder));
    if (printable.fromTheRight()) {
      builder.useUnicodeBidiSplitter(Directions::new);
      builder.useUnicodeBidiReorderer(new RightToLeft());
    }
    return builder;
  }
}
