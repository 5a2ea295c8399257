package org.shiming.matters.ws;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.shiming.api.matters.DirectionView;
import org.shiming.api.matters.EarlierExplanation;
import org.shiming.api.matters.Feedback;
import org.shiming.api.matters.HandOver;
import org.shiming.api.matters.NextStep;
import org.shiming.api.matters.Tenure;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.PersonId;
import org.shiming.api.value.ServiceCode;
import org.shiming.matters.app.Worklist.Item;
import org.shiming.matters.domain.Defect;

/** From the loop's values to the wire. */
final class LoopOutgoing {
    private LoopOutgoing() {}

    static StepDto step(NextStep step) {
        StepDto dto = new StepDto();
        dto.gate = Outgoing.gate(step.answer(), Optional.of(step.mode()));
        dto.providedBy = step.providedBy();
        dto.available = step.available().stream().map(PersonId::value).toList();
        dto.inConflict = step.inConflict();
        dto.proposed = step.proposed();
        return dto;
    }

    static TenureDto tenure(Tenure tenure) {
        TenureDto dto = new TenureDto();
        dto.owner = tenure.owner().value();
        dto.from = Outgoing.time(tenure.from());
        dto.until = time(tenure.until());
        dto.days = tenure.days();
        dto.returns = tenure.returns();
        return dto;
    }

    static HandOverDto handOver(HandOver view) {
        HandOverDto dto = new HandOverDto();
        dto.handOverId = view.id();
        dto.matterId = view.matter().value();
        dto.from = view.from().value();
        dto.to = view.to().value();
        dto.reason = view.reason();
        dto.offeredAt = Outgoing.time(view.offeredAt());
        dto.state = view.state().name();
        dto.stateLabel = view.state().label();
        dto.answeredAt = time(view.answeredAt());
        dto.answer = view.answer();
        return dto;
    }

    static DirectionDto direction(DirectionView view) {
        DirectionDto dto = new DirectionDto();
        dto.matterId = view.matter().value();
        dto.item = view.direction().item();
        dto.kind = view.direction().kind().name();
        dto.kindLabel = view.direction().kind().label();
        dto.source = view.direction().source();
        dto.reference = view.direction().reference();
        dto.directedAt = Outgoing.time(view.direction().directedAt());
        dto.told = view.told().stream().map(LoopOutgoing::told).toList();
        dto.missing = view.missing().stream().map(Feedback::name).toList();
        dto.missingLabels = view.missing().stream().map(Feedback::label).toList();
        return dto;
    }

    private static ToldDto told(DirectionView.Told told) {
        ToldDto dto = new ToldDto();
        dto.kind = told.kind().name();
        dto.kindLabel = told.kind().label();
        dto.at = Outgoing.time(told.at());
        dto.receipt = told.receipt();
        return dto;
    }

    static WorkItemDto item(Item item) {
        WorkItemDto dto = new WorkItemDto();
        dto.matter = Outgoing.matter(item.file().view());
        dto.next = item.next().map(ExplanationMode::name).orElse(null);
        dto.nextLabel = item.next().map(ExplanationMode::label).orElse(item.exhausted() ? "引导其他法律途径" : "可以办结");
        dto.waits = item.waits();
        dto.exhausted = item.exhausted();
        dto.overdue = item.overdue();
        dto.ownerSince = Outgoing.time(item.file().ownerSince());
        return dto;
    }

    static EarlierDto earlier(EarlierExplanation one) {
        EarlierDto dto = new EarlierDto();
        dto.caseNumber = one.caseNumber().value();
        dto.matterId = one.matter().value();
        dto.state = one.state().name();
        dto.stateLabel = one.state().label();
        dto.mode = one.mode().name();
        dto.modeLabel = one.mode().label();
        dto.at = Outgoing.time(one.at());
        dto.services = one.services().stream().map(ServiceCode::label).toList();
        dto.questions = one.questions();
        dto.understood = one.understood();
        dto.mood = one.mood().name();
        dto.moodLabel = one.mood().label();
        return dto;
    }

    static DefectDto defect(Defect defect) {
        DefectDto dto = new DefectDto();
        dto.defectId = defect.id();
        dto.caseNumber = defect.caseNumber().value();
        dto.matterId = defect.matter().value();
        dto.partyLabel = defect.partyLabel();
        dto.documentId = defect.document().value();
        dto.documentTitle = defect.documentTitle();
        dto.division = defect.division();
        dto.undertakingJudge = defect.undertakingJudge().value();
        dto.kind = defect.kind().name();
        dto.kindLabel = defect.kind().label();
        dto.review = defect.kind().sealed();
        dto.state = defect.state().name();
        dto.stateLabel = defect.state().label();
        dto.ended = defect.state().ended();
        dto.description = defect.description();
        dto.ruling = defect.ruling();
        dto.steps = defect.steps().stream().map(LoopOutgoing::step).toList();
        return dto;
    }

    static DefectList defects(List<Defect> defects) {
        DefectList list = new DefectList();
        list.items = defects.stream().map(LoopOutgoing::defect).toList();
        return list;
    }

    private static DefectStepDto step(Defect.Step step) {
        DefectStepDto dto = new DefectStepDto();
        dto.state = step.state().name();
        dto.stateLabel = step.state().label();
        dto.by = step.by().value();
        dto.at = Outgoing.time(step.at());
        dto.reason = step.reason();
        return dto;
    }

    private static String time(Optional<Instant> at) {
        return at.map(Outgoing::time).orElse(null);
    }
}
