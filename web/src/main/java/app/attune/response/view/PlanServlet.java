package app.attune.response.view;

import app.attune.response.boundary.Plan;
import app.attune.response.boundary.Plans;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keeps a partner's plan for the task named at the end of the address, as it is typed. */
@WebServlet("/portal/plan/*")
public class PlanServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private Plans plans;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String confidence = request.getParameter("confidence");
    if (confidence != null && !confidence.matches("[0-9]{1,2}")) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    Plan plan =
        new Plan(
            text(request.getParameter("when")),
            text(request.getParameter("barrier")),
            confidence == null ? null : Integer.valueOf(confidence));
    SheetServlet.answer(response, () -> kept(request, plan));
  }

  private JsonObject kept(HttpServletRequest request, Plan plan) {
    plans.make(SheetServlet.task(request), plan);
    return Json.createObjectBuilder().add("saved", true).build();
  }

  private static String text(@Nullable String given) {
    return Objects.requireNonNullElse(given, "");
  }
}
