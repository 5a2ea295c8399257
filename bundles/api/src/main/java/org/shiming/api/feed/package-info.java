/**
 * Facts that leave a bundle: each feed is read with a cursor, so a reader may be installed a year late.
 * A bell (EventAdmin, no payload) says that it is worth looking.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.shiming.api.feed;
