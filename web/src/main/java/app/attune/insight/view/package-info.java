/** The partner's Today and list of exercises. */
@NullMarked
package app.attune.insight.view;

import org.jspecify.annotations.NullMarked;
