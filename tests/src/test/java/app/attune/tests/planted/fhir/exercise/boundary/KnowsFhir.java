package app.attune.tests.planted.fhir.exercise.boundary;

import org.hl7.fhir.r4.model.Questionnaire;

/** A use case that speaks FHIR itself. */
public record KnowsFhir(Questionnaire questionnaire) {}
