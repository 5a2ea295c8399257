/** The published contract of the case system, as wsdl/court-case-system.wsdl writes it. */
@XmlSchema(namespace = CaseSystemPort.NAMESPACE, elementFormDefault = XmlNsForm.QUALIFIED)
package org.shiming.host.ws;

import javax.xml.bind.annotation.XmlNsForm;
import javax.xml.bind.annotation.XmlSchema;
