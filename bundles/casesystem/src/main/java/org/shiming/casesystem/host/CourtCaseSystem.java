package org.shiming.casesystem.host;

import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.jws.WebService;
import javax.jws.soap.SOAPBinding;
import javax.jws.soap.SOAPBinding.ParameterStyle;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The host's operations. Written "bare" with the wrapper elements as classes: on the wire it is document/literal
 * wrapped, and no class has to be generated at run time. Called by many threads at once; every call may fail with a
 * {@link javax.xml.ws.WebServiceException}.
 *
 * <p>Registered as a service by {@code OSGI-INF/blueprint/casesystem-client.xml}, or by an integrator's own file with a
 * higher {@code service.ranking}. Absent: the host is away.
 */
@ConsumerType
@WebService(name = "CaseSystem", targetNamespace = CourtCaseSystem.NAMESPACE)
@SOAPBinding(parameterStyle = ParameterStyle.BARE)
public interface CourtCaseSystem {
    /** The contract's namespace. */
    String NAMESPACE = "urn:court-case-system:1";

    /**
     * A case with everything that the host gives out.
     *
     * @param request which
     * @return the case
     * @throws CaseSystemFault {@code CASE_NOT_FOUND}
     */
    @WebMethod
    @WebResult(name = "findCaseResponse", targetNamespace = NAMESPACE, partName = "parameters")
    FindCaseResponse findCase(
            @WebParam(name = "findCase", targetNamespace = NAMESPACE, partName = "parameters") FindCase request)
            throws CaseSystemFault;

    /**
     * The text of an issued document.
     *
     * @param request which
     * @return the text
     * @throws CaseSystemFault {@code DOCUMENT_NOT_FOUND}, {@code DOCUMENT_NOT_ISSUED}
     */
    @WebMethod
    @WebResult(name = "documentTextResponse", targetNamespace = NAMESPACE, partName = "parameters")
    DocumentTextResponse documentText(
            @WebParam(name = "documentText", targetNamespace = NAMESPACE, partName = "parameters") DocumentText request)
            throws CaseSystemFault;

    /**
     * Files a paper; the same key and content again gives the first receipt again.
     *
     * @param request the paper
     * @return the receipt
     * @throws CaseSystemFault {@code KEY_REUSED}, {@code DIGEST_MISMATCH}, {@code TOO_LARGE}, {@code CASE_NOT_FOUND}
     */
    @WebMethod
    @WebResult(name = "fileDocumentResponse", targetNamespace = NAMESPACE, partName = "parameters")
    FileDocumentResponse fileDocument(
            @WebParam(name = "fileDocument", targetNamespace = NAMESPACE, partName = "parameters") FileDocument request)
            throws CaseSystemFault;

    /**
     * Tells an outcome; the same key and words again have no further effect.
     *
     * @param request the outcome
     * @return whether it was accepted
     * @throws CaseSystemFault {@code KEY_REUSED}, {@code CASE_NOT_FOUND}, {@code PARTY_NOT_FOUND}
     */
    @WebMethod
    @WebResult(name = "reportOutcomeResponse", targetNamespace = NAMESPACE, partName = "parameters")
    ReportOutcomeResponse reportOutcome(
            @WebParam(name = "reportOutcome", targetNamespace = NAMESPACE,
                    partName = "parameters") ReportOutcome request)
            throws CaseSystemFault;
}
