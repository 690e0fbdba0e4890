package app.attune.response.control;

import app.attune.access.control.Sealing;
import app.attune.access.control.Sealing.Place;
import app.attune.access.control.Sealing.Seal;
import app.attune.access.entity.Keyset.OwnerKind;
import app.attune.response.entity.Answer;
import app.attune.response.entity.AnswerValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Writes and reads sealed answers, each with its author's keys. */
@ApplicationScoped
public class Sheets {
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  @Inject private Sealing sealing;

  /** The pen of one author, for the answers of one transaction. */
  public Pen of(UUID partnerId) {
    return new Pen(sealing.of(OwnerKind.PARTNER, partnerId));
  }

  /** One author's keys. */
  public static final class Pen {
    private final Seal seal;

    Pen(Seal seal) {
      this.seal = seal;
    }

    /** The value, sealed to this answer. */
    public byte[] seal(Answer answer, AnswerValue value) {
      try {
        return seal.seal(JSON.writeValueAsBytes(value), place(answer));
      } catch (JsonProcessingException e) {
        throw new IllegalStateException("a value that is not JSON", e);
      }
    }

    /** What was answered. */
    public AnswerValue open(Answer answer) {
      try {
        return JSON.readValue(
            seal.openText(answer.getSealedValue(), place(answer)), AnswerValue.class);
      } catch (JsonProcessingException e) {
        throw new IllegalStateException("a sealed value that is no answer", e);
      }
    }

    private static Place place(Answer answer) {
      return new Place("answers", "sealed_value", answer.getId());
    }
  }
}
