/**
 * The case system's contract as the suite calls it, hand-written from {@code wsdl/court-case-system.wsdl}: one plain
 * class per message. Exported for one reason only: an integrator may drop a Blueprint file into {@code deploy/} that
 * registers another {@link org.shiming.casesystem.host.CourtCaseSystem} with a higher service ranking.
 */
@Export
@Version("1.0.0")
@XmlSchema(namespace = CourtCaseSystem.NAMESPACE, elementFormDefault = XmlNsForm.QUALIFIED)
package org.shiming.casesystem.host;

import javax.xml.bind.annotation.XmlNsForm;
import javax.xml.bind.annotation.XmlSchema;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
