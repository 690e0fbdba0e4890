/** The library: exercises, their immutable versions and prompts. */
@NullMarked
package app.attune.exercise.entity;

import org.jspecify.annotations.NullMarked;
