/** Read models: the caseload, a couple's page, a partner's Today. What callers may ask for. */
@NullMarked
package app.attune.insight.boundary;

import org.jspecify.annotations.NullMarked;
