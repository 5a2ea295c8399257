/**
 * Who is calling: a system or a person, with roles, court and unit.
 * The door establishes it before anything else of the suite sees the call.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.shiming.api.identity;
