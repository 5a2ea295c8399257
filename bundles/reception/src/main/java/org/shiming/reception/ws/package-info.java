/** The contract of the service {@code reception}: SOAP and JSON from one bean, and its wire types. */
@XmlSchema(namespace = "urn:shiming:reception:1", elementFormDefault = XmlNsForm.QUALIFIED)
package org.shiming.reception.ws;

import javax.xml.bind.annotation.XmlNsForm;
import javax.xml.bind.annotation.XmlSchema;
