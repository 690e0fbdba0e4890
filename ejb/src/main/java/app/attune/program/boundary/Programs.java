package app.attune.program.boundary;

import app.attune.access.boundary.NotFound;
import app.attune.practice.control.Membership;
import app.attune.program.control.ProgramShelf;
import app.attune.program.control.ProgramSteps;
import app.attune.program.entity.ProgramVersion;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * The programs a counselor chooses from: what is built in, what their practice wrote for everyone,
 * and what they wrote for themselves. What is another's is {@link NotFound}.
 */
@Stateless
@RolesAllowed("counselor")
public class Programs {
  @Inject private ProgramShelf shelf;
  @Inject private ProgramSteps steps;
  @Inject private Membership membership;

  /** Every program the caller finds, each with its newest version, by title; retired ones last. */
  public List<ProgramRow> shelf() {
    return shelf.rows();
  }

  /**
   * A version with all it says, and the exercises it gives as they are now.
   *
   * @throws NotFound when it is not on the caller's shelf; what is retired is still there
   */
  public ProgramView program(UUID versionId) {
    ProgramVersion version = shelf.version(versionId);
    List<StepView> views = steps.of(version);
    UUID newestId = Objects.requireNonNullElse(version.getProgram().getNewestId(), versionId);
    List<StepView> started = newestId.equals(versionId) ? views : steps.of(shelf.version(newestId));
    int minutes = views.stream().mapToInt(StepView::minutes).sum();
    return new ProgramView(
        ProgramShelf.row(version, views.size(), minutes),
        membership.practice().dayOf(version.getPublishedAt()),
        newestId,
        version.getRationale(),
        views,
        started.stream().filter(StepView::isLost).toList());
  }
}
