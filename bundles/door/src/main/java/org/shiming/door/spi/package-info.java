/**
 * What the door offers to the bundle {@code endpoint} and to nobody else: gates, the transport, sessions, system users
 * and the request at hand. The door is never updated while the suite runs, so this package is kept as small as it
 * can be.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.shiming.door.spi;
