package app.attune.couple.boundary;

import java.util.UUID;

/**
 * A couple just invited. The codes are shown once, so that a counselor can hand a link over in
 * person; only their hashes are kept.
 */
public record InvitedCouple(UUID coupleId, String firstCode, String secondCode) {}
