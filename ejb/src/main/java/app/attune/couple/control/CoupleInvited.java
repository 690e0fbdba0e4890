package app.attune.couple.control;

import app.attune.couple.entity.Couple;

/** A couple was invited; each partner's code opens one invitation. */
public record CoupleInvited(Couple couple, String firstCode, String secondCode) {}
