/**
 * A mode of explaining that an installed plug-in can carry out, and the people whom it keeps for it.
 * When none is registered for a mode, that mode is not installed and the matter waits.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.1.0")
package org.shiming.api.channel;
