package app.attune.tests.planted.pages.couple.view;

import jakarta.persistence.EntityManager;

/** A page that asks the database itself. */
public record Queries(EntityManager entities) {}
