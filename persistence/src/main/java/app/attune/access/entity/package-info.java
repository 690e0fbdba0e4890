/** Who someone is, what seals their text, and what is on record about reading it. */
@NullMarked
package app.attune.access.entity;

import org.jspecify.annotations.NullMarked;
