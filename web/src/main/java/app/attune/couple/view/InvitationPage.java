package app.attune.couple.view;

import app.attune.access.boundary.NotFound;
import app.attune.access.boundary.Refused;
import app.attune.couple.boundary.Invitations;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/**
 * Joining with the code of an invitation. A link names it {@code code}, as the sign-in names its
 * own answer, so {@code undertow-handlers.conf} passes it on as {@code invitation} before that
 * looks.
 */
@Named("invitation")
@RequestScoped
public class InvitationPage {
  @Inject private Invitations invitations;
  private @Nullable String code;
  private boolean invalid;

  /** Joins; an invitation that is used, old or not for this account changes nothing. */
  public @Nullable String accept() {
    if (code == null) {
      invalid = true;
      return null;
    }
    try {
      invitations.accept(code);
      return "/portal/today.xhtml?faces-redirect=true";
    } catch (Refused | NotFound refused) {
      invalid = true;
      return null;
    }
  }

  public @Nullable String getCode() {
    return code;
  }

  public void setCode(@Nullable String code) {
    this.code = code;
  }

  public boolean isInvalid() {
    return invalid;
  }
}
