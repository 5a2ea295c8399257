package org.shiming.host.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shiming.host.domain.CaseDocument;
import org.shiming.host.domain.CaseFile;
import org.shiming.host.domain.Fee;
import org.shiming.host.domain.Flags;
import org.shiming.host.domain.Heading;
import org.shiming.host.domain.PanelMember;
import org.shiming.host.domain.Party;
import org.shiming.host.domain.Performance;
import org.shiming.host.domain.Person;
import org.shiming.host.domain.Service;
import org.shiming.host.store.CaseLoader;
import org.shiming.host.store.Db;

/** Small cases and people for tests. */
public final class Cases {
    public static final String DRAFT = "（2026）豫0481民初101号";
    public static final String ISSUED = "（2026）豫0481民初202号";
    public static final String CRIMINAL = "（2016）鄂0104刑初975号";
    public static final String ELSEWHERE = "（2026）豫04刑终7号";
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    public static final String EVIL = "<script>alert('x')</script>&\"某";
    public static final Person JUDGE = person("J004", "秦婉清", "JUDGE", "豫0481");
    public static final Person OTHER_JUDGE = person("J001", "周衡", "JUDGE", "豫0481");
    public static final Person CLERK = person("W001", "宋晓棠", "CLERK", "豫0481");
    public static final Person LEADER = person("B001", "郁文轩", "COURT_LEADER", "豫0481");
    public static final Person LAWYER = person("L001", "叶知秋", "DUTY_LAWYER", "豫0481");
    public static final Person OPERATOR = person("I001", "单子谦", "IT_OPERATIONS", "豫0481");
    public static final Person SUPERIOR = person("U001", "殷正则", "SUPERIOR_COURT", "豫04");

    private Cases() {}

    public static Person person(String id, String name, String role, String court) {
        return new Person(id, id.toLowerCase(java.util.Locale.ROOT), name, Set.of(role), court, "某庭");
    }

    public static Heading heading(String number, String court, String type, String parties, boolean issued) {
        return new Heading(number, court, "豫04", "豫04", type, "简易", "民间借贷纠纷", "民事审判第一庭", "J004", "秦婉清", parties,
                LocalDate.of(2026, 9, 1), issued);
    }

    /** A civil case in which the judgment is still a draft. */
    public static CaseFile draft() {
        return new CaseFile(heading(DRAFT, "豫0481", "民事", "周䶮、" + EVIL, false),
                List.of(new PanelMember("J004", "秦婉清", "承办人"), new PanelMember("J005", "韩砚秋", "审判长"),
                        new PanelMember("J006", "薛明朗", "成员")),
                List.of(new Party("C1-P1", "周䶮", "原告", "自然人", "10000000001", false,
                        List.of(new Party.Agent("L001", "叶知秋", "清砚律师事务所"))),
                        new Party("C1-P2", EVIL, "被告", "自然人", "", true, List.of(), true)),
                List.of(new CaseDocument("C1-D1", "判决书", "周䶮诉" + EVIL + "一审民事判决书", null, null, null)), List.of(),
                new Flags(List.of("重大疑难复杂敏感"), true, false, true, "当事人多次来电"),
                List.of(new Fee(1, "C1-P2", "案件受理费", new BigDecimal("1050.00"), new BigDecimal("50.00"),
                        LocalDate.of(2026, 12, 1))),
                List.of(new Performance(1, "C1-P2", "偿还借款本金50000元", new BigDecimal("50000.00"), TODAY.plusDays(20),
                        null)));
    }

    /** A civil case whose judgment was issued and served on one of two parties. */
    public static CaseFile issued() {
        LocalDate issuedOn = TODAY.minusDays(5);
        return new CaseFile(heading(ISSUED, "豫0481", "民事", "沈㛃宁、郑𬭚", true),
                List.of(new PanelMember("J004", "秦婉清", "承办人")),
                List.of(new Party("C2-P1", "沈㛃宁", "原告", "自然人", "10000000002", false, List.of()),
                        new Party("C2-P2", "郑𬭚", "被告", "自然人", "10000000003", true, List.of())),
                List.of(new CaseDocument("C2-D1", "判决书", "沈㛃宁与郑𬭚一审民事判决书", issuedOn, null, null)),
                List.of(new Service("C2-D1", "C2-P1", "直接", issuedOn.plusDays(1), "已送达", "")), Flags.NONE, List.of(),
                List.of());
    }

    public static CaseFile small(String number, String court, String type) {
        String id = number.replaceAll("[^0-9]", "-");
        return new CaseFile(heading(number, court, type, "王某", false), List.of(new PanelMember("J101", "傅景行", "承办人")),
                List.of(new Party("P" + id, "王某", "被告人", "自然人", "", false, List.of())),
                List.of(new CaseDocument("D" + id, "判决书", "王某案判决书", null, null, null)), List.of(), Flags.NONE,
                List.of(), List.of());
    }

    /** Loads the four cases. */
    public static void load(Db db) {
        db.read(c -> {
            try (CaseLoader loader = new CaseLoader(c, 0)) {
                for (CaseFile file : List.of(draft(), issued(), small(CRIMINAL, "豫0481", "刑事"),
                        small(ELSEWHERE, "豫04", "刑事"))) {
                    String document = file.documents().get(0).documentId();
                    loader.add(file, Map.of(document, "判决正文\n第二段 " + EVIL + " 䶮㛃𬭚"));
                }
                loader.send();
            }
            return null;
        });
    }
}
