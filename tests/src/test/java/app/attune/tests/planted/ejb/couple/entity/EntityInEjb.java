package app.attune.tests.planted.ejb.couple.entity;

/** An entity where use cases are. */
public record EntityInEjb(String text) {}
