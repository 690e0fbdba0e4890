/** Programs: exercises in an order, each with the rule by which it opens. */
@NullMarked
package app.attune.program.entity;

import org.jspecify.annotations.NullMarked;
