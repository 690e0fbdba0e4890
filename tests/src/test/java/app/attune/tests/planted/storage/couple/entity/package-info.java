/** Breaks a rule on purpose. */
@NullMarked
package app.attune.tests.planted.storage.couple.entity;

import org.jspecify.annotations.NullMarked;
