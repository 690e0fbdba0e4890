package app.attune.tests.planted.storage.couple.entity;

import jakarta.ejb.Stateless;

/** An entity that is a bean. */
@Stateless
public class KnowsBeans {}
