package app.attune.insight.boundary;

import java.util.UUID;

/**
 * A couple that could use a look.
 *
 * @param reason HELD, PAST, DRIFTING or INVITATION
 * @param number what belongs to the reason: days past, percent fallen to, days left
 */
public record LookRow(UUID coupleId, String name, String reason, int number) {}
