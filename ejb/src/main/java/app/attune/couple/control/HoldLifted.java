package app.attune.couple.control;

import app.attune.couple.entity.Couple;

/** The couple's safety hold was lifted. */
public record HoldLifted(Couple couple) {}
