package app.attune.response.view;

import app.attune.response.boundary.PlanChange;
import app.attune.response.boundary.Plans;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Keeps what a partner says of a plan for the task named at the end of the address. */
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
    PlanChange change =
        new PlanChange(
            request.getParameter("when"),
            request.getParameter("barrier"),
            confidence == null ? null : Integer.valueOf(confidence));
    SheetServlet.answer(response, () -> kept(request, change));
  }

  private JsonObject kept(HttpServletRequest request, PlanChange change) {
    plans.make(SheetServlet.task(request), change);
    return Json.createObjectBuilder().add("saved", true).build();
  }
}
