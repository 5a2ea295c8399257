/**
 * What a call may answer besides its value: a refusal by a rule, with its article, or bad input.
 * Refusals are values; only bad input and bugs are exceptions.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.shiming.api.outcome;
