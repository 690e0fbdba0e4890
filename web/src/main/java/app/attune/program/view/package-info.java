/** Pages on which counselors find, read and put together programs. */
@NullMarked
package app.attune.program.view;

import org.jspecify.annotations.NullMarked;
