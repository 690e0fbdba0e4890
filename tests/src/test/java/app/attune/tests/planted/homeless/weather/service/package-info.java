/** Breaks a rule on purpose. */
@NullMarked
package app.attune.tests.planted.homeless.weather.service;

import org.jspecify.annotations.NullMarked;
