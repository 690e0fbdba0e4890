/** Couples and their partners. */
@NullMarked
package app.attune.couple.entity;

import org.jspecify.annotations.NullMarked;
