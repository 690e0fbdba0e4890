package app.attune.report.control;

import app.attune.report.boundary.ReportContent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Puts the day of issue where the clock and chance would leave their marks in a file. */
final class IssueMarks {
  private IssueMarks() {}

  static void put(PDDocument pdf, ReportContent content) throws IOException {
    ZonedDateTime issued = content.issuedOn().atStartOfDay(ZoneOffset.UTC);
    pdf.getDocumentInformation().setCreationDate(GregorianCalendar.from(issued));
    describe(pdf.getDocumentCatalog().getMetadata(), issued);
    pdf.setDocumentId(identity(content));
  }

  /** The metadata must name the same moment as the document information. */
  private static void describe(PDMetadata metadata, ZonedDateTime issued) throws IOException {
    String written = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    String moment = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(issued);
    String fixed = written.replaceFirst("<xmp:CreateDate>[^<]*", "<xmp:CreateDate>" + moment);
    metadata.importXMPMetadata(fixed.getBytes(StandardCharsets.UTF_8));
  }

  private static long identity(ReportContent content) {
    byte[] all = content.toString().getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(all).getMostSignificantBits();
  }
}
