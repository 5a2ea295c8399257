package org.shiming.endpoint.ws;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.ws.rs.WebApplicationException;
import javax.xml.bind.UnmarshalException;
import javax.xml.stream.XMLStreamException;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.staxutils.DepthExceededStaxException;
import org.apache.openjpa.util.ExceptionInfo;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.outcome.ServiceFault;
import org.shiming.endpoint.app.CallGuard;
import org.shiming.endpoint.domain.FaultView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever went wrong into a fault with a stable code. What is not the caller's fault is logged here, once. */
final class Faults {
    /** The exchange's property that says that the operation itself was called. */
    static final String CALLED = Faults.class.getName() + ".called";
    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
    private static final int DEEPEST = 15;
    private static final FaultView BAD_XML = FaultView.of(400, "BAD_XML", "报文不是合格的 XML，或与服务契约不符，请核对后重新提交；本次未处理。");
    private static final FaultView COMPLEX_XML = FaultView.of(400, "XML_TOO_COMPLEX",
            "报文的嵌套、元素或属性数量超过上限，请简化后重新提交；本次未处理。");
    private static final FaultView BAD_JSON = FaultView.of(400, "BAD_JSON", "请求正文不是合格的 JSON，请核对后重新提交；本次未处理。");
    private static final FaultView COMPLEX_JSON = FaultView.of(400, "JSON_TOO_COMPLEX",
            "请求正文的嵌套、长度或数字位数超过上限，请简化后重新提交；本次未处理。");
    private static final FaultView BAD_REQUEST = FaultView.of(400, "BAD_REQUEST",
            "报文与服务契约不符（操作、SOAPAction、正文或必须理解的头），请核对后重新提交；本次未处理。");
    private static final FaultView BAD_PARAMETER = FaultView.of(400, "BAD_VALUE", "查询参数的值类型不正确，请核对后重试。");
    private static final FaultView AWAY = FaultView.of(503, "DATABASE_UNAVAILABLE", "数据库暂不可用，请稍后重新提交；本次未保存。");

    private final CallGuard guard;

    Faults(CallGuard guard) {
        this.guard = guard;
    }

    /**
     * The fault that callers see.
     *
     * @param failure what was thrown
     * @param called whether an operation was called already
     * @return the fault; noted in the call as its outcome
     */
    FaultView of(Throwable failure, boolean called) {
        List<Throwable> chain = chain(failure);
        FaultView fault = known(chain, called);
        if (fault == null) {
            return internal(failure);
        }
        if (fault.status() == 503) {
            LOG.warn("call {} refused: the database is away: {}", guard.call().reference(), failure.toString());
        }
        guard.call().outcome(fault.code());
        return fault;
    }

    /** @return the fault of a query parameter that is not what the contract says; JAX-RS calls it "not found" */
    FaultView badParameter() {
        guard.call().outcome(BAD_PARAMETER.code());
        return BAD_PARAMETER;
    }

    /**
     * The fault of something that is our own, whatever was thrown.
     *
     * @param failure what was thrown
     * @return the fault, with a reference to the log
     */
    FaultView internal(Throwable failure) {
        String reference = guard.call().reference();
        LOG.error("call {} failed", reference, failure);
        guard.call().outcome("INTERNAL");
        return FaultView.of(500, "INTERNAL", "系统内部错误。请将编号 " + reference + " 告知信息运维，并在核对结果后再重新提交。");
    }

    private static FaultView known(List<Throwable> chain, boolean called) {
        return Stream.<Function<Throwable, FaultView>>of(Faults::refused, Faults::tooComplex, Faults::malformed)
                .flatMap(rule -> chain.stream().map(rule)).filter(Objects::nonNull).findFirst()
                .orElseGet(() -> protocol(chain, called));
    }

    /** What is thrown before an operation is called, and has no cause outside CXF, is the message's fault. */
    private static FaultView protocol(List<Throwable> chain, boolean called) {
        for (Throwable one : chain) {
            if (one instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
                return web(web.getResponse().getStatus());
            }
        }
        return !called && chain.stream().allMatch(Fault.class::isInstance) ? BAD_REQUEST : null;
    }

    private static FaultView refused(Throwable failure) {
        if (failure instanceof ServiceFault fault) {
            return FaultView.of(fault.refusal());
        }
        return failure instanceof InvalidValue invalid ? FaultView.of(invalid.refusal()) : null;
    }

    private static FaultView tooComplex(Throwable failure) {
        if (failure instanceof StreamConstraintsException) {
            return COMPLEX_JSON;
        }
        return failure instanceof DepthExceededStaxException || tooMuch(failure) ? COMPLEX_XML : null;
    }

    private static FaultView malformed(Throwable failure) {
        if (failure instanceof InvalidDefinitionException) {
            return null;
        }
        if (failure instanceof UnrecognizedPropertyException unknown) {
            return new FaultView(400, "UNKNOWN_FIELD", "请求正文含有服务契约中没有的字段，请核对后重新提交；本次未处理。", "",
                    List.of(shortened(unknown.getPropertyName())));
        }
        boolean text = failure.getCause() instanceof JsonParseException;
        if (!text && failure instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            String path = mapping.getPath().stream().map(step -> String.valueOf(step.getFieldName()))
                    .collect(Collectors.joining("."));
            return new FaultView(400, "BAD_VALUE", "字段的值类型不正确，请核对后重新提交；本次未处理。", "", List.of(shortened(path)));
        }
        if (failure instanceof JsonProcessingException) {
            return BAD_JSON;
        }
        if (failure instanceof XMLStreamException || failure instanceof UnmarshalException) {
            return BAD_XML;
        }
        return failure instanceof SQLException sql && away(sql) ? AWAY : null;
    }

    /** Woodstox says by its message only that one of its limits was hit. */
    private static boolean tooMuch(Throwable failure) {
        String message = failure instanceof XMLStreamException ? failure.getMessage() : null;
        return message != null && (message.contains("limit (") || message.contains("Maximum"));
    }

    private static boolean away(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        String message = String.valueOf(failure.getMessage());
        return state.startsWith("08") || state.startsWith("57P") || state.startsWith("53")
                || message.startsWith("Cannot get a connection")
                || message.startsWith("Cannot create PoolableConnection");
    }

    private static FaultView web(int status) {
        return switch (status) {
        case 404 -> FaultView.of(404, "NOT_FOUND", "此服务没有这个操作，请核对地址；契约见 openapi.json。");
        case 405 -> FaultView.of(405, "METHOD_NOT_ALLOWED", "此操作不接受这种请求方法：查询用 GET，办理用 POST。");
        case 406 -> FaultView.of(406, "NOT_ACCEPTABLE", "此操作只能返回 application/json 或契约中写明的类型。");
        case 415 -> FaultView.of(415, "MEDIA_TYPE_REFUSED", "请求正文类型应为 application/json。本次未处理。");
        default -> FaultView.of(400, "BAD_REQUEST", "请求参数与服务契约不符，请核对后重新提交；本次未处理。");
        };
    }

    private static String shortened(String text) {
        String plain = text.replaceAll("[\\p{Cntrl}]", " ");
        return plain.length() > 60 ? plain.substring(0, 60) : plain;
    }

    private static List<Throwable> chain(Throwable failure) {
        List<Throwable> chain = new ArrayList<>();
        collect(failure, chain);
        return chain;
    }

    private static void collect(Throwable failure, List<Throwable> chain) {
        if (failure == null || chain.size() >= DEEPEST || chain.contains(failure)) {
            return;
        }
        chain.add(failure);
        collect(failure.getCause(), chain);
        if (failure instanceof ExceptionInfo info && info.getNestedThrowables() != null) {
            for (Throwable nested : info.getNestedThrowables()) {
                collect(nested, chain);
            }
        }
    }
}
