package app.attune.response.control;

import app.attune.access.control.Sealing;
import app.attune.access.control.Sealing.Place;
import app.attune.access.control.Sealing.Seal;
import app.attune.access.entity.Keyset.OwnerKind;
import app.attune.response.entity.Answer;
import app.attune.response.entity.AnswerValue;
import app.attune.response.entity.JointAnswer;
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

  /** The pen of a couple, for what both write. */
  public Pen ofCouple(UUID coupleId) {
    return new Pen(sealing.of(OwnerKind.COUPLE, coupleId));
  }

  /** The keys of one author, or of a couple. */
  public static final class Pen {
    private final Seal seal;

    Pen(Seal seal) {
      this.seal = seal;
    }

    /** The value, sealed to this answer. */
    public byte[] seal(Answer answer, AnswerValue value) {
      return seal(value, place(answer));
    }

    /** The value, sealed to this answer of a sheet that both write. */
    public byte[] seal(JointAnswer answer, AnswerValue value) {
      return seal(value, place(answer));
    }

    /** What was answered. */
    public AnswerValue open(Answer answer) {
      return open(answer.getSealedValue(), place(answer));
    }

    /** What was answered together. */
    public AnswerValue open(JointAnswer answer) {
      return open(answer.getSealedValue(), place(answer));
    }

    private byte[] seal(AnswerValue value, Place place) {
      try {
        return seal.seal(JSON.writeValueAsBytes(value), place);
      } catch (JsonProcessingException e) {
        throw new IllegalStateException("a value that is not JSON", e);
      }
    }

    private AnswerValue open(byte[] sealed, Place place) {
      try {
        return JSON.readValue(seal.openText(sealed, place), AnswerValue.class);
      } catch (JsonProcessingException e) {
        throw new IllegalStateException("a sealed value that is no answer", e);
      }
    }

    private static Place place(Answer answer) {
      return new Place("answers", "sealed_value", answer.getId());
    }

    private static Place place(JointAnswer answer) {
      return new Place("joint_answers", "sealed_value", answer.getId());
    }
  }
}
