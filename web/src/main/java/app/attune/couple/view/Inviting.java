package app.attune.couple.view;

import app.attune.access.boundary.Refused;
import app.attune.access.view.Notices;
import app.attune.couple.boundary.Couples;
import app.attune.couple.boundary.InvitedCouple;
import app.attune.couple.boundary.NewCouple;
import app.attune.couple.boundary.NewCouple.NewPartner;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Adding a couple: what is typed stays until both are invited. */
@Named("inviting")
@ViewScoped
public class Inviting implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Couples couples;
  private @Nullable String firstName;
  private @Nullable String firstEmail;
  private @Nullable String secondName;
  private @Nullable String secondEmail;
  private @Nullable InvitedCouple invited;

  /** Invites both, once: a second press finds it done. */
  public void invite() {
    if (invited != null) {
      return;
    }
    try {
      invited =
          couples.invite(
              new NewCouple(partner(firstName, firstEmail), partner(secondName, secondEmail)));
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

  private static NewPartner partner(@Nullable String name, @Nullable String email) {
    return new NewPartner(
        Objects.requireNonNullElse(name, ""), Objects.requireNonNullElse(email, ""));
  }

  public @Nullable InvitedCouple getInvited() {
    return invited;
  }

  public @Nullable String getFirstName() {
    return firstName;
  }

  public void setFirstName(@Nullable String firstName) {
    this.firstName = firstName;
  }

  public @Nullable String getFirstEmail() {
    return firstEmail;
  }

  public void setFirstEmail(@Nullable String firstEmail) {
    this.firstEmail = firstEmail;
  }

  public @Nullable String getSecondName() {
    return secondName;
  }

  public void setSecondName(@Nullable String secondName) {
    this.secondName = secondName;
  }

  public @Nullable String getSecondEmail() {
    return secondEmail;
  }

  public void setSecondEmail(@Nullable String secondEmail) {
    this.secondEmail = secondEmail;
  }
}
