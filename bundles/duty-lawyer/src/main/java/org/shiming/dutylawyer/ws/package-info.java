/** The contract of the service {@code duty-lawyer}: SOAP and JSON from one bean, and its wire types. */
@XmlSchema(namespace = "urn:shiming:duty-lawyer:1", elementFormDefault = XmlNsForm.QUALIFIED)
package org.shiming.dutylawyer.ws;

import javax.xml.bind.annotation.XmlNsForm;
import javax.xml.bind.annotation.XmlSchema;
