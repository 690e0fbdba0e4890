package app.attune.report.view;

import app.attune.access.view.Given;
import app.attune.report.boundary.ReportFile;
import app.attune.report.boundary.Reports;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/** Hands out an issued report's bytes, and keeps them out of every cache. */
@WebServlet("/practice/reports/*")
public class ReportDownload extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private Reports reports;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = Objects.requireNonNullElse(request.getPathInfo(), "/");
    ReportFile file = reports.download(Given.id(path.substring(1)));
    response.setContentType("application/pdf");
    response.setContentLength(file.bytes().length);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + file.fileName() + "\"");
    response.getOutputStream().write(file.bytes());
  }
}
