/** The contract of the service {@code supervision-reporting}: SOAP and JSON from one bean, and its wire types. */
@XmlSchema(namespace = "urn:shiming:supervision-reporting:1", elementFormDefault = XmlNsForm.QUALIFIED)
package org.shiming.supervision.ws;

import javax.xml.bind.annotation.XmlNsForm;
import javax.xml.bind.annotation.XmlSchema;
