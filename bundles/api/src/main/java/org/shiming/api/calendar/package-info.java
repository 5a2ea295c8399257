/**
 * Working days, periods and remedies. Nothing here guesses: an unloaded year is a named refusal.
 * Implemented by the bundle {@code calendar}; optional for everybody else.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.1.0")
package org.shiming.api.calendar;
