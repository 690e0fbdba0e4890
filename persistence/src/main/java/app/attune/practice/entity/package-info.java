/** The counseling business and the people who counsel in it. */
@NullMarked
package app.attune.practice.entity;

import org.jspecify.annotations.NullMarked;
