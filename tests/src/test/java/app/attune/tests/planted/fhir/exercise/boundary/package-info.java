/** Breaks a rule on purpose. */
@NullMarked
package app.attune.tests.planted.fhir.exercise.boundary;

import org.jspecify.annotations.NullMarked;
