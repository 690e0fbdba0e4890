package app.attune.response.boundary;

import java.time.Instant;
import java.util.List;

/**
 * What saving a draft did.
 *
 * @param savedAt after the commit this is on disk
 * @param saved the stored state of every answer sent that was stored, with its new revision
 * @param conflicts answers that another device changed meanwhile: the stored text is returned, and
 *     what was sent is not stored, so that the form can show both
 */
public record DraftSaved(Instant savedAt, List<AnswerView> saved, List<AnswerView> conflicts) {}
