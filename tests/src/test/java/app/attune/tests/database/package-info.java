/** What the database itself refuses, asked with plain SQL. */
@NullMarked
package app.attune.tests.database;

import org.jspecify.annotations.NullMarked;
