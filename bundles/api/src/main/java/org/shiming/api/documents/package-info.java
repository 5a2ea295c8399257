/**
 * Official papers as PDF and DOCX in the court's form (三.1, 三.11).
 * Implemented by the bundle {@code documents}.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.shiming.api.documents;
