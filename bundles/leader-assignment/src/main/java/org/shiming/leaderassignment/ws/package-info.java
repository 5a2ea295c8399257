/** The contract of the service {@code leader-assignment}: SOAP and JSON from one bean, and its wire types. */
@XmlSchema(namespace = "urn:shiming:leader-assignment:1", elementFormDefault = XmlNsForm.QUALIFIED)
package org.shiming.leaderassignment.ws;

import javax.xml.bind.annotation.XmlNsForm;
import javax.xml.bind.annotation.XmlSchema;
