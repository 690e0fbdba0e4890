package app.attune.exercise.view;

import app.attune.access.view.Given;
import app.attune.exercise.boundary.Exchange;
import app.attune.exercise.boundary.ExchangeFile;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/** Hands out exercises: {@code library.json}, or a version's id with .json or .fhir.json. */
@WebServlet("/practice/export/*")
public class ExerciseDownload extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private Exchange exchange;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ExchangeFile file = file(Objects.requireNonNullElse(request.getPathInfo(), "/").substring(1));
    response.setContentType(file.contentType());
    response.setCharacterEncoding("UTF-8");
    response.setContentLength(file.bytes().length);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + file.fileName() + "\"");
    response.getOutputStream().write(file.bytes());
  }

  private ExchangeFile file(String name) {
    if (name.equals("library.json")) {
      return exchange.exportLibrary();
    }
    return name.endsWith(".fhir.json")
        ? exchange.exportFhir(Given.id(name.replace(".fhir.json", "")))
        : exchange.exportOne(Given.id(name.replace(".json", "")));
  }
}
