/**
 * The court's case system as the suite sees it, whichever court's it is.
 * An outage of the host is an answer of these types, never an exception.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.1.0")
package org.shiming.api.casesystem;
