package app.attune.report.boundary;

/**
 * A report's bytes, the same at every download.
 *
 * @param fileName neutral: it names nobody
 */
public record ReportFile(String fileName, byte[] bytes) {}
