package app.attune.program.boundary;

import java.util.List;
import java.util.UUID;

/**
 * What would come for a couple if a program started on some day.
 *
 * @param steps in their order, all of them coming
 */
public record Outlook(UUID programVersionId, String title, List<CourseStepView> steps) {}
