package app.attune.couple.control;

import app.attune.couple.entity.Couple;

/** From now on nothing opens between the partners: a safety hold was set, or they were paused. */
public record RevealsStopped(Couple couple) {}
