package org.shiming.host.screen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.shiming.host.domain.CaseDocument;
import org.shiming.host.domain.CaseFile;
import org.shiming.host.domain.DossierEntry;
import org.shiming.host.domain.Fee;
import org.shiming.host.domain.Outcome;
import org.shiming.host.domain.Party;
import org.shiming.host.domain.Performance;
import org.shiming.host.domain.Person;
import org.shiming.host.domain.Service;

/** The tables of the case page, each row with what this person may do to it. */
final class CaseTables {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
            .withZone(ZoneId.of("Asia/Shanghai"));
    private final Html html;
    private final Person person;
    private final CaseFile file;

    CaseTables(Html html, Person person, CaseFile file) {
        this.html = html;
        this.person = person;
        this.file = file;
    }

    void parties() {
        html.add("h2", "当事人").table("当事人",
                List.of(Html.Column.of("诉讼地位", Party::capacity), Html.Column.of("姓名或名称", Party::name),
                        Html.Column.of("类别", Party::kind), Html.Column.of("电话", Party::phone),
                        Html.Column.of("负有履行义务", p -> p.obligor() ? "是" : "否"),
                        Html.Column.of("国内有无住所", p -> p.abroad() ? "无" : "有"),
                        Html.Column.of("代理人、辩护人", CaseTables::agents)),
                file.parties(), "没有当事人。");
    }

    private static String agents(Party party) {
        return String.join("；", party.agents().stream().map(a -> a.name() + "，" + a.firm()).toList());
    }

    void documents() {
        html.add("h2", "裁判文书").table("裁判文书",
                List.of(Html.Column.of("文书", CaseDocument::kind),
                        new Html.Column<>("标题", null,
                                (h, d) -> h.add("a", d.title(), "href",
                                        Exchange.url("/host/text", "number", file.caseNumber(), "document",
                                                d.documentId()))),
                        date("出具", CaseDocument::issuedOn), date("宣判", CaseDocument::pronouncedOn),
                        date("生效", CaseDocument::effectiveOn)),
                file.documents(), "没有文书。");
    }

    /** A row for each party and document: how it was served, or what may be done about it. */
    void services() {
        record Row(CaseDocument document, Party party, Service service) {}
        List<Row> rows = new java.util.ArrayList<>();
        for (CaseDocument document : file.documents()) {
            for (Party party : file.parties()) {
                List<Service> found = file.services().stream()
                        .filter(s -> s.documentId().equals(document.documentId())
                                && s.partyId().equals(party.partyId()))
                        .toList();
                found.forEach(s -> rows.add(new Row(document, party, s)));
                if (found.isEmpty()) {
                    rows.add(new Row(document, party, null));
                }
            }
        }
        html.add("h2", "送达").table("送达",
                List.of(Html.Column.<Row>of("受送达人", r -> r.party().name()),
                        Html.Column.<Row>of("方式", r -> r.service() == null ? "" : r.service().method()),
                        CaseTables.<Row>date("送达日期", r -> r.service() == null ? null : r.service().servedOn()),
                        new Html.Column<Row>("状态", null, (h, r) -> state(h, r.service())),
                        Html.Column.<Row>of("说明", r -> r.service() == null ? "" : r.service().note()),
                        new Html.Column<Row>("办理", "keep", (h, r) -> {
                            boolean done = r.service() != null && r.service().served();
                            if (person.registers() && r.document().issued() && !done) {
                                serve(h, r.document(), r.party());
                            }
                        })),
                rows, "没有送达记录。");
    }

    private void serve(Html h, CaseDocument document, Party party) {
        String[] target = {"number", file.caseNumber(), "document", document.documentId(), "party", party.partyId()};
        h.add("a", "电子送达", "class", "button small", "href", Exchange.url("/host/sms", target))
                .add("a", "登记其他方式", "class", "button small plain", "href", Exchange.url("/host/serve", target));
    }

    private static void state(Html h, Service service) {
        String words = service == null ? "未送达" : service.status();
        String style = service != null && service.served() ? "tag done"
                : Service.FAILED.equals(words) ? "tag alert" : "tag open";
        h.add("span", words, "class", style);
    }

    void fees() {
        html.add("h2", "诉讼费用").table("诉讼费用",
                List.of(Html.Column.<Fee>of("负担人", f -> name(f.partyId())), Html.Column.of("项目", Fee::item),
                        money("应缴（元）", Fee::due), money("已缴（元）", Fee::paid), money("尚欠（元）", Fee::outstanding),
                        date("缴纳期限", Fee::dueOn),
                        new Html.Column<Fee>("办理", "keep",
                                (h, f) -> register(h, f.outstanding().signum() > 0, "登记缴费", Exchange.url("/host/pay",
                                        "number", file.caseNumber(), "fee", String.valueOf(f.feeNumber()))))),
                file.fees(), "没有诉讼费用。");
    }

    void performance() {
        html.add("h2", "履行").table("履行",
                List.of(Html.Column.<Performance>of("义务人", p -> name(p.partyId())),
                        Html.Column.of("义务", Performance::obligation),
                        money("金额（元）", Performance::amount), date("履行期限", Performance::dueOn),
                        date("履行日期", Performance::performedOn),
                        new Html.Column<Performance>("办理", "keep",
                                (h, p) -> register(h, p.performedOn() == null, "登记履行",
                                        Exchange.url("/host/perform", "number", file.caseNumber(), "duty",
                                                String.valueOf(p.dutyNumber()))))),
                file.performance(), "没有需要履行的义务。");
    }

    void dossier(List<DossierEntry> entries) {
        html.add("h2", "卷宗（收件）").table("卷宗",
                List.of(Html.Column.of("收件编号", DossierEntry::receiptNumber),
                        Html.Column.of("种类", DossierEntry::kind),
                        new Html.Column<DossierEntry>("标题", null,
                                (h, e) -> h.add("a", e.title(), "href",
                                        Exchange.url("/host/dossier", "receipt", e.receiptNumber()))),
                        Html.Column.number("大小（KB）", e -> String.valueOf((e.size() + 1023) / 1024)),
                        Html.Column.of("收件时间", e -> MINUTE.format(e.receivedAt()))),
                entries, "还没有收到文书。");
    }

    void outcomes(List<Outcome> outcomes) {
        if (!outcomes.isEmpty()) {
            html.add("h2", "释明结果").table("释明结果",
                    List.of(Html.Column.<Outcome>of("当事人", o -> name(o.partyId())),
                            Html.Column.of("结果", Outcome::kind), Html.Column.of("内容", Outcome::text),
                            Html.Column.of("时间", o -> MINUTE.format(o.at()))),
                    outcomes, "没有。");
        }
    }

    private void register(Html h, boolean needed, String label, String where) {
        if (needed && person.registers()) {
            h.add("a", label, "class", "button small", "href", where);
        }
    }

    private String name(String partyId) {
        return file.party(partyId).map(Party::name).orElse("");
    }

    private static <T> Html.Column<T> date(String title, java.util.function.Function<T, LocalDate> day) {
        return new Html.Column<>(title, "keep", (h, row) -> h.text(day(day.apply(row))));
    }

    private static <T> Html.Column<T> money(String title, java.util.function.Function<T, BigDecimal> amount) {
        return Html.Column.number(title, row -> amount.apply(row) == null ? "" : money(amount.apply(row)));
    }

    static String money(BigDecimal amount) {
        return String.format("%,.2f", amount);
    }

    private static String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
