package org.shiming.reception.ws;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.shiming.api.identity.Caller;
import org.shiming.api.matters.RecordSession;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.MatterState;
import org.shiming.api.value.Mood;
import org.shiming.api.value.PartyAnswer;
import org.shiming.api.value.PartyId;
import org.shiming.api.value.QuestionId;
import org.shiming.api.value.ServiceCode;
import org.shiming.reception.app.Explaining;
import org.shiming.reception.app.LookingUp;
import org.shiming.reception.app.Referring;
import org.shiming.reception.app.Registering;
import org.shiming.reception.domain.Demand;
import org.shiming.reception.domain.IdentityDocument;
import org.shiming.reception.domain.Visitor;

/** From wire types to values; what cannot be is an {@link InvalidValue}. */
final class FromWire {
    private static final int PAGE = 50;
    private static final int PAGE_MAX = 100;
    private static final int LIST_MAX = 50;

    private FromWire() {}

    static LookingUp.Card lookUp(LookingUp looking, Caller caller, LookUpRequest request) {
        Optional<IdentityDocument> document = optional(request.documentNumber)
                .map(number -> new IdentityDocument(kind(request.documentKind), number));
        return looking.of(caller, optional(request.caseNumber).map(CaseNumber::new), document, text(request.name),
                party(request.partyId));
    }

    static Registering.Wish registration(RegisterRequest request) {
        Visitor visitor = new Visitor(text(request.name).strip(),
                new IdentityDocument(kind(request.documentKind), request.documentNumber), text(request.phone).strip(),
                code(Visitor.Relation.class, request.relation, "relation"), text(request.guardian).strip(),
                request.people == 0 ? 1 : request.people);
        Optional<CaseNumber> caseNumber = optional(request.caseNumber).map(CaseNumber::new);
        Demand demand = new Demand(caseNumber.map(CaseNumber::value).orElse(""), "", "", "",
                bounded(request.questions), optional(request.mood).map(mood -> code(Mood.class, mood, "mood"))
                        .orElse(Mood.CALM),
                request.danger, optional(request.source).map(name -> code(Demand.Source.class, name, "source"))
                        .orElse(Demand.Source.WALK_IN));
        return new Registering.Wish(visitor, caseNumber, party(request.partyId),
                optional(request.documentId).map(DocumentId::new), demand);
    }

    static Referring.Wish referral(ReferRequest request) {
        return new Referring.Wish(new CaseNumber(request.caseNumber), new PartyId(request.partyId),
                optional(request.documentId).map(DocumentId::new),
                code(Demand.Source.class, request.source, "source"), bounded(request.questions));
    }

    static Explaining.Wish explanation(StaffExplainRequest request) {
        List<RecordSession.Result> results = bounded(request.results).stream()
                .map(one -> new RecordSession.Result(optional(one.questionId).map(QuestionId::new), text(one.text),
                        text(one.explanation), code(PartyAnswer.class, one.answer, "answer")))
                .toList();
        return new Explaining.Wish(id(request.visitId), time(request.startedAt), time(request.endedAt),
                bounded(request.services).stream().map(ServiceCode::new).toList(), results,
                code(Mood.class, request.mood, "mood"), text(request.remarks));
    }

    static MatterState outcome(String text) {
        MatterState state = code(MatterState.class, text, "outcome");
        if (state == MatterState.OPEN) {
            throw new InvalidValue("CODE_UNKNOWN", "outcome 应为已息诉、已引导其他途径或者已撤回之一；本次未保存。");
        }
        return state;
    }

    static Optional<PartyId> party(String text) {
        return optional(text).map(PartyId::new);
    }

    static String id(String text) {
        if (text == null || !text.matches("[0-9a-f-]{36}")) {
            throw new InvalidValue("VISIT_ID_MALFORMED", "登记编号格式不正确，请从列表中选择；本次未保存。");
        }
        return text;
    }

    static Optional<LocalDate> day(String text) {
        try {
            return optional(text).map(LocalDate::parse);
        } catch (DateTimeException wrong) {
            throw new InvalidValue("DAY_MALFORMED", "日期格式不正确：应形如 2026-11-23。");
        }
    }

    static int ticket(String text) {
        if (optional(text).isEmpty()) {
            return 0;
        }
        if (!text.matches("\\d{1,6}")) {
            throw new InvalidValue("CURSOR_MALFORMED", "翻页标记不正确，请从第一页重新查询。");
        }
        return Integer.parseInt(text);
    }

    static int max(String text) {
        if (optional(text).isEmpty()) {
            return PAGE;
        }
        if (!text.matches("\\d{1,3}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > PAGE_MAX) {
            throw new InvalidValue("PAGE_SIZE", "每页条数应为 1 至 " + PAGE_MAX + "。");
        }
        return Integer.parseInt(text);
    }

    static String text(String value) {
        return value == null ? "" : value;
    }

    private static IdentityDocument.Kind kind(String text) {
        return code(IdentityDocument.Kind.class, text, "documentKind");
    }

    private static Instant time(String text) {
        try {
            return OffsetDateTime.parse(text(text)).toInstant();
        } catch (DateTimeException wrong) {
            throw new InvalidValue("TIME_MALFORMED", "时间格式不正确：应形如 2026-11-23T09:30:00+08:00；本次未保存。");
        }
    }

    private static <E extends Enum<E>> E code(Class<E> type, String text, String field) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw new InvalidValue("CODE_UNKNOWN", field + " 的取值不在允许的范围内，请按接口说明填写；本次未保存。");
    }

    private static <T> List<T> bounded(List<T> list) {
        if (list == null) {
            return List.of();
        }
        if (list.size() > LIST_MAX || list.stream().anyMatch(Objects::isNull)) {
            throw new InvalidValue("LIST_TOO_LONG", "清单最多 " + LIST_MAX + " 项且不能有空项，请精简后重新提交；本次未保存。");
        }
        return list;
    }

    private static Optional<String> optional(String text) {
        return text == null || text.isBlank() ? Optional.empty() : Optional.of(text);
    }
}
