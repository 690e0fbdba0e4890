package app.attune.tests.planted.faces.couple.control;

import jakarta.faces.context.FacesContext;

/** A use case that shows something. */
public record KnowsPages(FacesContext page) {}
