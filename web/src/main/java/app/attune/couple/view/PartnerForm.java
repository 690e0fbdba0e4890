package app.attune.couple.view;

import app.attune.couple.boundary.NewCouple.NewPartner;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One partner as typed. */
public class PartnerForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String name = "";
  private String email = "";

  NewPartner partner() {
    return new NewPartner(name, email);
  }

  public String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name == null ? "" : name;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(@Nullable String email) {
    this.email = email == null ? "" : email;
  }
}
