/** The rules of the house, and for each a planted violation that it must find. */
@NullMarked
package app.attune.tests.house;

import org.jspecify.annotations.NullMarked;
