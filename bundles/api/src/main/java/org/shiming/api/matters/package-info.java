/**
 * The kernel's services: matters, questions, sessions and the gates of the loop (二(三), 三.5 to 三.9, 三.12).
 * Implemented by the bundle {@code matters}; every plug-in and the host come through here, nobody routes around a gate.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.1.0")
package org.shiming.api.matters;
