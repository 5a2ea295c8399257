package org.shiming.host.ws;

import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.jws.WebService;
import javax.jws.soap.SOAPBinding;
import org.shiming.host.ws.Messages.DocumentText;
import org.shiming.host.ws.Messages.DocumentTextResponse;
import org.shiming.host.ws.Messages.FileDocument;
import org.shiming.host.ws.Messages.FileDocumentResponse;
import org.shiming.host.ws.Messages.FindCase;
import org.shiming.host.ws.Messages.FindCaseResponse;
import org.shiming.host.ws.Messages.ReportOutcome;
import org.shiming.host.ws.Messages.ReportOutcomeResponse;

/**
 * The operations of the published contract, whose documentation is the WSDL. Each takes and gives the wrapper elements
 * themselves: no wrapper class has to be made at run time.
 */
@WebService(name = "CaseSystem", targetNamespace = CaseSystemPort.NAMESPACE)
@SOAPBinding(parameterStyle = SOAPBinding.ParameterStyle.BARE)
public interface CaseSystemPort {
    /** The contract's namespace; it ends in the contract's major version. */
    String NAMESPACE = "urn:court-case-system:1";

    /**
     * Reads a case.
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
     * Reads the text of an issued document.
     *
     * @param request which
     * @return the text
     * @throws CaseSystemFault {@code CASE_NOT_FOUND}, {@code DOCUMENT_NOT_FOUND}, {@code DOCUMENT_NOT_ISSUED}
     */
    @WebMethod
    @WebResult(name = "documentTextResponse", targetNamespace = NAMESPACE, partName = "parameters")
    DocumentTextResponse documentText(
            @WebParam(name = "documentText", targetNamespace = NAMESPACE, partName = "parameters") DocumentText request)
            throws CaseSystemFault;

    /**
     * Files a document in a case's dossier.
     *
     * @param request what to file
     * @return the receipt
     * @throws CaseSystemFault see the contract
     */
    @WebMethod
    @WebResult(name = "fileDocumentResponse", targetNamespace = NAMESPACE, partName = "parameters")
    FileDocumentResponse fileDocument(
            @WebParam(name = "fileDocument", targetNamespace = NAMESPACE, partName = "parameters") FileDocument request)
            throws CaseSystemFault;

    /**
     * Notes what happened with a party.
     *
     * @param request what happened
     * @return always accepted; what is not accepted is a fault
     * @throws CaseSystemFault see the contract
     */
    @WebMethod
    @WebResult(name = "reportOutcomeResponse", targetNamespace = NAMESPACE, partName = "parameters")
    ReportOutcomeResponse reportOutcome(
            @WebParam(name = "reportOutcome", targetNamespace = NAMESPACE,
                    partName = "parameters") ReportOutcome request)
            throws CaseSystemFault;
}
