/** Breaks a rule on purpose. */
@NullMarked
package app.attune.tests.planted.signatures.couple.entity;

import org.jspecify.annotations.NullMarked;
