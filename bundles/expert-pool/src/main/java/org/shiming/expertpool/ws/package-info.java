/** The contract of the service {@code expert-pool}: SOAP and JSON from one bean, and its wire types. */
@XmlSchema(namespace = "urn:shiming:expert-pool:1", elementFormDefault = XmlNsForm.QUALIFIED)
package org.shiming.expertpool.ws;

import javax.xml.bind.annotation.XmlNsForm;
import javax.xml.bind.annotation.XmlSchema;
