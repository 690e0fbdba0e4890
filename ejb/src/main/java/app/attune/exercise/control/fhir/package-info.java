/** Exercises as FHIR R4 questionnaires and back. No other package knows FHIR. */
@NullMarked
package app.attune.exercise.control.fhir;

import org.jspecify.annotations.NullMarked;
