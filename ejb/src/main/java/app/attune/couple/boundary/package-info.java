/** Couples, their partners, invitations and the safety hold. What callers may ask for. */
@NullMarked
package app.attune.couple.boundary;

import org.jspecify.annotations.NullMarked;
