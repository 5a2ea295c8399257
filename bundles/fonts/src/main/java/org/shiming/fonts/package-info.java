/**
 * The font of official papers as a resource, in a bundle of its own so that an update of {@code documents} never
 * carries its 15 MB along. Used by the bundle {@code documents} only.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
@org.osgi.annotation.bundle.Header(name = "Bundle-License", value = "OFL-1.1")
package org.shiming.fonts;
