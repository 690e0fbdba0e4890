/** Sign-in and sign-out, what every page carries, and what is shown when something goes wrong. */
@NullMarked
package app.attune.access.view;

import org.jspecify.annotations.NullMarked;
