package app.attune.practice.view;

import app.attune.access.boundary.Accounts;
import app.attune.access.view.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The counselor or owner whose pages these are. */
@Named("colleague")
@RequestScoped
public class Colleague {
  @Inject private Accounts accounts;
  private String name = "";

  @PostConstruct
  void load() {
    name = accounts.signedIn().displayName();
  }

  public String getName() {
    return name;
  }

  /** The first letters of the first two names. */
  public String getInitials() {
    return Arrays.stream(name.split(" "))
        .filter(part -> !part.isEmpty())
        .limit(2)
        .map(Words::initial)
        .collect(Collectors.joining());
  }
}
