package app.attune.access.view;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Map;

/**
 * Lets a plain form be answered by its own page. PrimeFaces wants every form to name the page's
 * script nonce, which only its own scripts add; a page that needs none of them has forms without. A
 * form that saves itself may go on with a page read anew, and then names the nonce of its own page.
 * Whether a form comes from here is for {@link SameOrigin} to say, not for a nonce.
 */
public class FormNonce implements PhaseListener {
  private static final long serialVersionUID = 1L;
  private static final String NONCE = "primefaces.nonce";

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RESTORE_VIEW;
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    FacesContext faces = event.getFacesContext();
    if (faces.isPostback()
        && (!faces.getPartialViewContext().isAjaxRequest() || KeptForms.isSentBy(faces))) {
      Map<String, Object> view = faces.getViewRoot().getViewMap(false);
      if (view != null && view.get(NONCE) instanceof String nonce) {
        ExternalContext external = faces.getExternalContext();
        external.setRequest(new WithNonce((HttpServletRequest) external.getRequest(), nonce));
      }
    }
  }

  private static final class WithNonce extends HttpServletRequestWrapper {
    private final String nonce;

    WithNonce(HttpServletRequest request, String nonce) {
      super(request);
      this.nonce = nonce;
    }

    @Override
    public String getParameter(String name) {
      return name.equals(NONCE) ? nonce : super.getParameter(name);
    }
  }
}
