package org.shiming.host.ws;

import java.time.LocalDate;
import org.shiming.host.domain.CaseDocument;
import org.shiming.host.domain.CaseFile;
import org.shiming.host.domain.Fee;
import org.shiming.host.domain.Flags;
import org.shiming.host.domain.Heading;
import org.shiming.host.domain.PanelMember;
import org.shiming.host.domain.Party;
import org.shiming.host.domain.Performance;
import org.shiming.host.domain.Service;

/** Case files to the wire. */
final class CaseMapper {
    private CaseMapper() {}

    static CaseBean bean(CaseFile file) {
        CaseBean bean = new CaseBean();
        Heading heading = file.heading();
        bean.caseNumber = heading.caseNumber();
        bean.courtCode = heading.courtCode();
        bean.superiorCourtCode = heading.superiorCourtCode();
        bean.appealCourtCode = heading.appealCourtCode();
        bean.caseType = heading.caseType();
        bean.procedure = heading.procedure();
        bean.cause = heading.cause();
        bean.division = heading.division();
        bean.undertakingJudgeId = heading.judgeId();
        file.panel().forEach(member -> bean.panel.add(member(member)));
        file.parties().forEach(party -> bean.parties.add(party(party)));
        file.documents().forEach(document -> bean.documents.add(document(document)));
        file.services().forEach(service -> bean.services.add(service(service)));
        bean.flags = flags(file.flags());
        file.fees().forEach(fee -> bean.fees.add(fee(fee)));
        file.performance().forEach(duty -> bean.performance.add(duty(duty)));
        return bean;
    }

    private static CaseBean.PanelMemberBean member(PanelMember member) {
        CaseBean.PanelMemberBean bean = new CaseBean.PanelMemberBean();
        bean.personId = member.personId();
        bean.name = member.name();
        bean.position = member.position();
        return bean;
    }

    private static CaseBean.PartyBean party(Party party) {
        CaseBean.PartyBean bean = new CaseBean.PartyBean();
        bean.partyId = party.partyId();
        bean.name = party.name();
        bean.capacity = party.capacity();
        bean.kind = party.kind();
        bean.phone = present(party.phone());
        bean.obligor = party.obligor();
        bean.abroad = party.abroad();
        for (Party.Agent agent : party.agents()) {
            CaseBean.AgentBean one = new CaseBean.AgentBean();
            one.personId = agent.personId();
            one.name = agent.name();
            one.firm = present(agent.firm());
            bean.agents.add(one);
        }
        return bean;
    }

    private static CaseBean.DocumentBean document(CaseDocument document) {
        CaseBean.DocumentBean bean = new CaseBean.DocumentBean();
        bean.documentId = document.documentId();
        bean.kind = document.kind();
        bean.title = document.title();
        bean.issuedOn = day(document.issuedOn());
        bean.pronouncedOn = day(document.pronouncedOn());
        bean.effectiveOn = day(document.effectiveOn());
        return bean;
    }

    private static CaseBean.ServiceBean service(Service service) {
        CaseBean.ServiceBean bean = new CaseBean.ServiceBean();
        bean.documentId = service.documentId();
        bean.partyId = service.partyId();
        bean.method = service.method();
        bean.servedOn = day(service.servedOn());
        bean.status = service.status();
        return bean;
    }

    private static CaseBean.FlagsBean flags(Flags flags) {
        CaseBean.FlagsBean bean = new CaseBean.FlagsBean();
        bean.fourCategory.addAll(flags.fourCategory());
        bean.conflictProminent = flags.conflictProminent();
        bean.petitionRisk = flags.petitionRisk();
        bean.petitionReceived = flags.petitionReceived();
        bean.notes = present(flags.notes());
        return bean;
    }

    private static CaseBean.FeeBean fee(Fee fee) {
        CaseBean.FeeBean bean = new CaseBean.FeeBean();
        bean.partyId = fee.partyId();
        bean.item = fee.item();
        bean.due = fee.due();
        bean.paid = fee.paid();
        bean.dueOn = day(fee.dueOn());
        return bean;
    }

    private static CaseBean.PerformanceBean duty(Performance duty) {
        CaseBean.PerformanceBean bean = new CaseBean.PerformanceBean();
        bean.partyId = duty.partyId();
        bean.obligation = duty.obligation();
        bean.amount = duty.amount();
        bean.dueOn = day(duty.dueOn());
        bean.performedOn = day(duty.performedOn());
        return bean;
    }

    private static String present(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String day(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
