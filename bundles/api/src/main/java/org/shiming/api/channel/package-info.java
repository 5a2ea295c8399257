/**
 * A mode of explaining that an installed plug-in can carry out.
 * When none is registered for a mode, that mode is not installed and the matter waits.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.shiming.api.channel;
