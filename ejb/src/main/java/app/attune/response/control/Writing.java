package app.attune.response.control;

import app.attune.access.boundary.Refused;
import app.attune.response.boundary.AnswerInput;
import app.attune.response.boundary.AnswerView;
import app.attune.response.entity.AnswerValue;
import java.util.List;

/** A form's answers being taken into what is stored. */
public interface Writing {

  /**
   * Takes one answer. If it was changed elsewhere since the form last saw it, nothing is taken and
   * the stored answer becomes a conflict.
   *
   * @throws Refused unknownPrompt, textTooLong, numberOutOfRange or unknownChoice, beside the
   *     prompt
   */
  void take(AnswerInput input);

  /** What stands to a prompt now; blank when nothing does. */
  AnswerValue said(String promptKey);

  /** What is stored of what was taken; to be asked after the database has it. */
  List<AnswerView> saved();

  /** What had been changed elsewhere. */
  List<AnswerView> conflicts();
}
