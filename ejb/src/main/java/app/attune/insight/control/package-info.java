/**
 * Read models: the caseload, a couple's page, a partner's Today. The machinery behind the boundary.
 */
@NullMarked
package app.attune.insight.control;

import org.jspecify.annotations.NullMarked;
