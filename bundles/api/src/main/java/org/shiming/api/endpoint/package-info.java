/**
 * A service that a plug-in offers to the court's other systems, published by the bundle {@code endpoint}.
 * The bean is plain: no class of CXF is needed to write one.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.shiming.api.endpoint;
