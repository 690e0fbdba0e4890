package app.attune.couple.view;

import app.attune.access.view.Notices;
import app.attune.couple.boundary.CoupleView;
import app.attune.couple.boundary.Couples;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import java.util.function.Consumer;

/** Pausing, resuming, holding: each step leads back to the couple's page, which says it is done. */
@Named("standing")
@RequestScoped
public class CoupleStanding {
  @Inject private Couples couples;

  public String pause(CoupleView couple) {
    return step(couple, couples::pause, "couple.paused");
  }

  public String resume(CoupleView couple) {
    return step(couple, couples::resume, "couple.resumed");
  }

  public String hold(CoupleView couple) {
    return step(couple, couples::hold, "couple.held");
  }

  public String liftHold(CoupleView couple) {
    return step(couple, couples::liftHold, "couple.holdLifted");
  }

  private static String step(CoupleView couple, Consumer<UUID> verb, String said) {
    String page = "/practice/couple.xhtml?id=" + couple.id();
    return Notices.step(page, () -> verb.accept(couple.id()), said, couple.name());
  }
}
