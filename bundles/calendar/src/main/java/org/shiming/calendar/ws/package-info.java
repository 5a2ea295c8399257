/** The contract of the service {@code calendar}: SOAP and JSON from one bean, and its wire types. */
@XmlSchema(namespace = "urn:shiming:calendar:1", elementFormDefault = XmlNsForm.QUALIFIED)
package org.shiming.calendar.ws;

import javax.xml.bind.annotation.XmlNsForm;
import javax.xml.bind.annotation.XmlSchema;
