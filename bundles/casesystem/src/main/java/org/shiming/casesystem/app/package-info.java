/**
 * Use cases: reading cases, keeping and carrying messages, the transaction boundary.
 */
@Capability(namespace = "osgi.service",
        attribute = "objectClass:List<String>=\"org.shiming.support.schema.SchemaReady\"")
@Capability(namespace = "osgi.service",
        attribute = "objectClass:List<String>=\"org.shiming.casesystem.host.CourtCaseSystem\"")
package org.shiming.casesystem.app;

import org.osgi.annotation.bundle.Capability;
