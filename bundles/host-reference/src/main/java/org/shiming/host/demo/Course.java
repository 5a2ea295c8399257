package org.shiming.host.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.shiming.host.domain.Flags;
import org.shiming.host.domain.Party;
import org.shiming.host.domain.Service;

/**
 * How far a demo case has come by the base day: a draft, issued and not served, being served, served, effective.
 *
 * @param filedOn accepted
 * @param issuedOn null for a draft
 * @param services attempts to serve, or none
 * @param effectiveOn null if not effective
 */
record Course(LocalDate filedOn, LocalDate issuedOn, List<Service> services, LocalDate effectiveOn) {
    private static final List<String> METHODS = List.of("直接", "直接", "电子", "电子", "电子", "邮寄", "邮寄", "公告");
    private static final List<String> FAILURES = List.of("短信平台返回：号码无法接通", "邮件退回：收件人迁移新址不明", "上门两次无人在场");
    private static final List<String> FOUR = List.of("重大疑难复杂敏感", "群体性纠纷", "类案冲突", "反映法官违法审判");
    private static final List<String> NOTES = List.of("庭审中双方情绪激烈，法警到场维持秩序", "当事人多次来电询问结果", "当事人曾在诉讼服务大厅滞留",
            "家庭经济困难，对结果期望较高");
    private static final int ANNOUNCED_DAYS = 30;

    /**
     * Draws a course.
     *
     * @param base the day on which the demo stands
     * @param appealDays days to appeal; 0 for documents that are final at once
     */
    static Course draw(Draw draw, LocalDate base, String documentId, List<Party> parties, int appealDays) {
        int age = age(draw);
        int trial = draw.between(25, 150);
        if (age < 0) {
            return new Course(base.minusDays(trial), null, List.of(), null);
        }
        LocalDate issued = base.minusDays(age);
        List<Service> services = new ArrayList<>();
        LocalDate last = issued;
        boolean all = true;
        for (Party party : parties) {
            Service service = age < 3 ? null : service(draw, base, documentId, party, issued);
            if (service != null) {
                services.add(service);
            }
            all &= service != null && service.served();
            last = service != null && service.served() && service.servedOn().isAfter(last) ? service.servedOn() : last;
        }
        LocalDate effective = last.plusDays(appealDays + (appealDays > 0 ? 1 : 0));
        boolean quiet = appealDays == 0 || draw.chance(88);
        return new Course(issued.minusDays(trial), issued, services,
                all && quiet && !effective.isAfter(base) ? effective : null);
    }

    /** Days since the judgment was issued, negative for a draft. */
    private static int age(Draw draw) {
        int lot = draw.between(1, 100);
        if (lot <= 13) {
            return -1;
        }
        if (lot <= 21) {
            return draw.between(0, 2);
        }
        return lot <= 40 ? draw.between(3, 20) : draw.between(21, 240);
    }

    private static Service service(Draw draw, LocalDate base, String documentId, Party party, LocalDate issued) {
        String method = draw.pick(METHODS);
        LocalDate on = issued.plusDays("公告".equals(method) ? ANNOUNCED_DAYS + 2 : draw.between(0, 7));
        if (on.isAfter(base)) {
            return new Service(documentId, party.partyId(), method, null, "发送中", "");
        }
        if (draw.chance(5) && !"公告".equals(method)) {
            return new Service(documentId, party.partyId(), method, null, Service.FAILED, draw.pick(FAILURES));
        }
        return new Service(documentId, party.partyId(), method, on, Service.SERVED, "");
    }

    /** What was noted during trial; nothing of most cases. */
    static Flags flags(Draw draw) {
        List<String> four = draw.chance(11) ? List.of(draw.pick(FOUR)) : List.of();
        boolean conflict = draw.chance(14);
        boolean risk = draw.chance(10);
        boolean received = draw.chance(8);
        boolean noted = conflict || risk || received;
        return new Flags(four, conflict, risk, received, noted ? draw.pick(NOTES) : "");
    }
}
