package app.attune.response.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What two partners shared with each other in one exercise. A prompt that nobody shared is not
 * there; it leaves no gap.
 *
 * @param taskId the reader's own task
 * @param day the day the exercise came, which tells its times apart; null when given once
 * @param strand the reader's own strand, a or b
 * @param pairs in the order of the exercise
 * @param kept what the reader answered and kept with the counselor: only on the reader's page
 * @param talkingPoint may be empty
 */
public record RevealPage(
    UUID taskId,
    String title,
    String area,
    @Nullable LocalDate day,
    String ownName,
    String partnerName,
    String counselorName,
    String strand,
    List<SharedPrompt> pairs,
    List<Said> kept,
    String talkingPoint) {

  /**
   * One prompt with what was shared.
   *
   * @param own the reader's shared answer; empty when not shared or taken back
   * @param other the partner's
   */
  public record SharedPrompt(
      String promptKey,
      String kind,
      String text,
      String lowEnd,
      String highEnd,
      Said own,
      Said other) {}

  /**
   * What someone said, as text.
   *
   * @param text empty when nothing is there to read; choices are one line each
   * @param number a scale's 1 to 10, otherwise 0
   */
  public record Said(String promptKey, String prompt, String text, int number) {
    public boolean present() {
      return !text.isEmpty();
    }
  }
}
