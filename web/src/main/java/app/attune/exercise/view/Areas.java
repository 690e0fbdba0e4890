package app.attune.exercise.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The look of the eight practice areas: each has a hue and an icon. */
@Named
@ApplicationScoped
public class Areas {

  /** The short name that the style sheet and the icons use. */
  public String look(String area) {
    return switch (area) {
      case "TALK_OPENLY" -> "talk";
      case "REALLY_LISTEN" -> "listen";
      case "TRY_TO_UNDERSTAND" -> "understand";
      case "SPEND_QUALITY_TIME" -> "time";
      case "CREATE_SHARED_MEMORIES" -> "memories";
      case "BE_HONEST_AND_OPEN" -> "honest";
      case "HANDLE_DISAGREEMENTS" -> "disagree";
      case "CONSIDER_GETTING_HELP" -> "help";
      default -> throw new IllegalArgumentException("no such practice area");
    };
  }
}
