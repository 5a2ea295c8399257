/**
 * The values that cross a boundary: case numbers, identifiers, and the plan's own words as enums.
 * Every value is immutable and checked when it is made; a bad one is an {@link org.shiming.api.outcome.InvalidValue}.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.shiming.api.value;
