package app.attune.couple.control;

import app.attune.couple.entity.Couple;

/** What kept reveals closed has ended: a safety hold was lifted, or the couple goes on. */
public record RevealsGoOn(Couple couple) {}
