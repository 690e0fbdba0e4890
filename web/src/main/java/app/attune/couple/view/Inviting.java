package app.attune.couple.view;

import app.attune.access.boundary.Refused;
import app.attune.access.view.Given;
import app.attune.access.view.Notices;
import app.attune.couple.boundary.Couples;
import app.attune.couple.boundary.InvitedCouple;
import app.attune.couple.boundary.NewCouple;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adding a couple: what is typed stays until both are invited. */
@Named("inviting")
@ViewScoped
public class Inviting implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Couples couples;
  private String token = UUID.randomUUID().toString();
  private final PartnerForm first = new PartnerForm();
  private final PartnerForm second = new PartnerForm();
  private @Nullable InvitedCouple invited;

  /** Invites both, once: a second press finds it done. */
  public void invite() {
    if (invited != null) {
      return;
    }
    try {
      invited = couples.invite(new NewCouple(Given.id(token), first.partner(), second.partner()));
    } catch (Refused refused) {
      Notices.refused(refused);
    }
  }

  /** The address a partner opens to accept. */
  public String link(String code) {
    var request =
        (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
    return URI.create(request.getRequestURL().toString())
        .resolve("/portal/invitation.xhtml?code=" + code)
        .toString();
  }

  public @Nullable InvitedCouple getInvited() {
    return invited;
  }

  public String getToken() {
    return token;
  }

  public void setToken(String token) {
    this.token = token;
  }

  public PartnerForm getFirst() {
    return first;
  }

  public PartnerForm getSecond() {
    return second;
  }
}
