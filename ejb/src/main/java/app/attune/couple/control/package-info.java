/** Couples, their partners, invitations and the safety hold. The machinery behind the boundary. */
@NullMarked
package app.attune.couple.control;

import org.jspecify.annotations.NullMarked;
