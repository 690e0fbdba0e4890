/** What partners answer, who may read it, and the reveal. */
@NullMarked
package app.attune.response.entity;

import org.jspecify.annotations.NullMarked;
