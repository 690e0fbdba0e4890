package app.attune.exercise.control;

import static java.util.regex.Matcher.quoteReplacement;

import app.attune.couple.entity.Couple;
import app.attune.couple.entity.Partner;
import app.attune.exercise.boundary.PromptView;
import app.attune.exercise.boundary.PromptView.Condition;
import app.attune.exercise.boundary.PromptView.Option;
import app.attune.exercise.entity.Disclosure;
import app.attune.exercise.entity.Prompt;
import app.attune.exercise.entity.ShowIf;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An exercise's texts with the names filled in, as one reader sees them.
 *
 * @param partner the other partner's first name
 * @param counselor the counselor's first name
 */
public record Wording(String partner, String counselor) {
  private static final String PARTNER = "{partner}";

  /** The partner's place at the beginning of a text, a line or a sentence. */
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:^|\\R|[.!?\u2026][\"\u201d\u2019)]*\\s)\\s*[\"\u201c\u2018(]*\\{partner}");

  /** The wording for one partner of a couple. */
  public static Wording forReader(Partner reader) {
    Couple couple = reader.getCouple();
    return new Wording(
        couple.otherThan(reader).getFirstName(), couple.getCounselor().getFirstName());
  }

  /** A text with the names in place, and a capital where a sentence begins with the partner. */
  public String of(String text) {
    return OPENING
        .matcher(text)
        .replaceAll(found -> quoteReplacement(found.group().replace(PARTNER, capital(partner))))
        .replace(PARTNER, partner)
        .replace("{counselor}", counselor);
  }

  private static String capital(String name) {
    return name.isEmpty()
        ? name
        : Character.toString(Character.toTitleCase(name.codePointAt(0)))
            + name.substring(name.offsetByCodePoints(0, 1));
  }

  /**
   * A prompt with the names in place.
   *
   * @param reveals whether anything in this assignment is ever shared
   */
  public PromptView of(Prompt prompt, boolean reveals) {
    return new PromptView(
        prompt.key(),
        prompt.kind().name(),
        of(prompt.text()),
        ofNullable(prompt.help()),
        prompt.required(),
        ofNullable(prompt.lowEnd()),
        ofNullable(prompt.highEnd()),
        prompt.options().stream().map(o -> new Option(o.key(), of(o.text()))).toList(),
        reveals && prompt.disclosure() == Disclosure.SHARED_WHEN_BOTH_DONE,
        reveals && prompt.changeable(),
        condition(prompt.showIf()));
  }

  private static @Nullable Condition condition(@Nullable ShowIf showIf) {
    return showIf == null
        ? null
        : new Condition(
            showIf.prompt(),
            showIf.anyOf(),
            Objects.requireNonNullElse(showIf.atLeast(), 1),
            Objects.requireNonNullElse(showIf.atMost(), 10));
  }

  private @Nullable String ofNullable(@Nullable String text) {
    return text == null ? null : of(text);
  }
}
