/** The contract of the service {@code judge-explanation}: SOAP and JSON from one bean, and its wire types. */
@XmlSchema(namespace = "urn:shiming:judge-explanation:1", elementFormDefault = XmlNsForm.QUALIFIED)
package org.shiming.judgeexplanation.ws;

import javax.xml.bind.annotation.XmlNsForm;
import javax.xml.bind.annotation.XmlSchema;
