package app.attune.couple.control;

import app.attune.couple.entity.Couple;

/** A safety hold was set on the couple. */
public record HoldSet(Couple couple) {}
