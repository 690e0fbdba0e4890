package app.attune.access.view;

import app.attune.access.boundary.Accounts;
import app.attune.access.boundary.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Who is signed in. */
@Named
@RequestScoped
public class Person {
  @Inject private Accounts accounts;
  private @Nullable SignedIn signedIn;

  public SignedIn getSignedIn() {
    if (signedIn == null) {
      signedIn = accounts.signedIn();
    }
    return signedIn;
  }

  /** Goes to where this person's day begins; one of no practice stays. */
  public @Nullable String begin() {
    return switch (getSignedIn().home()) {
      case PORTAL -> "/portal/today.xhtml?faces-redirect=true";
      case CASELOAD -> "/practice/today.xhtml?faces-redirect=true";
      case PRACTICE -> "/practice/settings.xhtml?faces-redirect=true";
      case UNKNOWN -> null;
    };
  }
}
