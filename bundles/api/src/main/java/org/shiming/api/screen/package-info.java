/**
 * A screen that a plug-in contributes to the host's user interface.
 * Data only: the bundle {@code screens} serves the files and decides who sees them.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.shiming.api.screen;
