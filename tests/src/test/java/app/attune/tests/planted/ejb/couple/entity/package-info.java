/** Breaks a rule on purpose. */
@NullMarked
package app.attune.tests.planted.ejb.couple.entity;

import org.jspecify.annotations.NullMarked;
