package app.attune.exercise.view;

import app.attune.access.view.Given;
import app.attune.access.view.PageState;
import app.attune.access.view.Words;
import app.attune.exercise.boundary.Difference;
import app.attune.exercise.boundary.Difference.Asked;
import app.attune.exercise.boundary.Versions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What changed between two versions of an exercise, in words. */
@Named("changes")
@RequestScoped
public class Changes {
  @Inject private Versions versions;
  @Inject private Words words;
  private @Nullable String from;
  private @Nullable String to;
  private @Nullable Difference read;

  public void load() {
    read = versions.difference(Given.id(from), Given.id(to));
  }

  /** What a setting was or is, in the words that it is chosen by. */
  public String chosen(String setting, List<String> values) {
    return values.stream().map(value -> chosen(setting, value)).collect(Collectors.joining(", "));
  }

  private String chosen(String setting, String value) {
    return switch (setting) {
      case "area" -> words.say("area." + value);
      case "outcomes" -> words.counsel("outcome." + value);
      case "cadence" -> words.counsel("cadence." + value);
      case "mode" -> words.counsel("write.mode." + value);
      case "kind" -> words.counsel("write.kind." + value);
      case "disclosure" -> words.counsel("changes.reads." + value);
      case "required", "changeable" -> words.counsel("changes.is." + value);
      default -> value;
    };
  }

  /** When a prompt is asked. */
  public String asked(@Nullable Asked asked) {
    if (asked == null) {
      return words.counsel("write.showIf.always");
    }
    return asked.anyOf().isEmpty()
        ? words.fill(
            words.counsel("changes.asked.range"), asked.question(), asked.atLeast(), asked.atMost())
        : words.fill(
            words.counsel("changes.asked.any"), asked.question(), String.join(", ", asked.anyOf()));
  }

  public Difference getRead() {
    return PageState.read(read);
  }

  public @Nullable String getFrom() {
    return from;
  }

  public void setFrom(@Nullable String from) {
    this.from = from;
  }

  public @Nullable String getTo() {
    return to;
  }

  public void setTo(@Nullable String to) {
    this.to = to;
  }
}
