package org.shiming.endpoint.app;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.api.identity.Caller;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.outcome.ServiceFault;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.MessageId;
import org.shiming.door.spi.Call;
import org.shiming.door.spi.CurrentCall;
import org.shiming.endpoint.domain.Operation;

/** What is checked and noted before an operation is called, the same for SOAP and JSON. */
@Component(service = CallGuard.class)
public final class CallGuard {
    private static final Refusal NOBODY = Refusal.of(FaultKind.UNAUTHENTICATED, "LOGIN_REQUIRED",
            "尚未登录或登录已过期，请重新登录后再试；本次未处理。");
    private static final Refusal WRONG_ROLE = Refusal.of(FaultKind.FORBIDDEN, "ROLE_REQUIRED",
            "您的角色不能办理此项；本次未处理。如需办理，请联系信息运维核对授权。");

    private final CurrentCall calls;

    /** @param calls the request at hand */
    @Activate
    public CallGuard(@Reference CurrentCall calls) {
        this.calls = calls;
    }

    /** @return the request at hand */
    public Call call() {
        return calls.find().orElseThrow(() -> new IllegalStateException("a call that did not come by the door"));
    }

    /**
     * Whether the caller may call this.
     *
     * @param operation the operation
     * @throws ServiceFault if not
     */
    public void role(Operation operation) {
        Call call = call();
        call.operation(operation.name());
        Caller caller = call.caller();
        if (!caller.known()) {
            throw new ServiceFault(NOBODY);
        }
        if (operation.roles().stream().noneMatch(caller.roles()::contains)) {
            throw new ServiceFault(WRONG_ROLE);
        }
    }

    /**
     * Notes case and message, and wants the message id where the operation has one.
     *
     * @param operation the operation
     * @param values its parameters
     * @throws InvalidValue if the message id is missing or malformed
     */
    public void parameters(Operation operation, Object[] values) {
        Call call = call();
        operation.caseNumber(values).flatMap(CallGuard::normal).ifPresent(call::caseNumber);
        Optional<String> messageId = operation.messageId(values);
        messageId.ifPresent(id -> call.messageId(new MessageId(id).value()));
        if (operation.wantsMessageId() && messageId.isEmpty()) {
            throw new InvalidValue("MESSAGE_ID_MISSING", "缺少报文标识 messageId：请由调用方生成唯一标识后重新提交；本次未处理。");
        }
    }

    /** The audit keeps case numbers, not whatever else was typed into the field. */
    private static Optional<String> normal(String text) {
        try {
            return Optional.of(new CaseNumber(text).value());
        } catch (InvalidValue malformed) {
            return Optional.empty();
        }
    }
}
