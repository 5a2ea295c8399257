package org.shiming.judgeexplanation.ws;

import java.util.List;
import org.shiming.judgeexplanation.app.Assessments;
import org.shiming.judgeexplanation.app.Explanations;
import org.shiming.judgeexplanation.app.Judgments;
import org.shiming.judgeexplanation.app.RecordFiling;
import org.shiming.judgeexplanation.app.SmsTexts;
import org.shiming.judgeexplanation.app.Worklist;
import org.shiming.judgeexplanation.domain.MandatoryReason;
import org.shiming.judgeexplanation.domain.RiskFactor;
import org.shiming.judgeexplanation.domain.RiskScale;

/** From values to wire types. */
final class ToWire {
    private ToWire() {}

    static JudgmentReport report(Judgments.Report report) {
        JudgmentReport wire = new JudgmentReport();
        wire.caseNumber = report.caseNumber().value();
        wire.documentId = report.document().value();
        wire.mandatory = report.mandatory();
        wire.reasons = reasons(report.reasons());
        wire.duties = report.duties();
        return wire;
    }

    static List<JudgmentReport.Reason> reasons(List<MandatoryReason> reasons) {
        return reasons.stream().map(reason -> {
            JudgmentReport.Reason wire = new JudgmentReport.Reason();
            wire.code = reason.code();
            wire.article = reason.article().citation();
            wire.sentence = reason.sentence();
            return wire;
        }).toList();
    }

    static SmsText sms(SmsTexts.Text text) {
        SmsText wire = new SmsText();
        wire.text = text.text();
        wire.templateVersion = text.templateVersion();
        return wire;
    }

    static SmsNoted noted(SmsTexts.Noted noted) {
        SmsNoted wire = new SmsNoted();
        wire.state = noted.state();
        return wire;
    }

    static RiskAssessed assessed(Assessments.Assessed assessed) {
        RiskAssessed wire = new RiskAssessed();
        wire.id = assessed.id();
        wire.kind = assessed.kind().name();
        wire.level = assessed.level().name();
        wire.suggested = assessed.suggested().name();
        wire.mandatory = assessed.mandatory();
        return wire;
    }

    static ExplanationRecorded recorded(Explanations.Recorded recorded) {
        ExplanationRecorded wire = new ExplanationRecorded();
        wire.sessionId = recorded.session();
        wire.matterId = recorded.matter();
        wire.recordNumber = recorded.recordNumber();
        wire.sequence = recorded.sequence();
        return wire;
    }

    static RecordSubmitted submitted(RecordFiling.Submitted submitted) {
        RecordSubmitted wire = new RecordSubmitted();
        wire.sessionId = submitted.session();
        wire.state = submitted.state();
        wire.filingKey = submitted.filingKey();
        return wire;
    }

    static RiskFactors factors(RiskScale scale) {
        RiskFactors wire = new RiskFactors();
        wire.factors = scale.factors().stream().map(ToWire::factor).toList();
        wire.highFrom = scale.highFrom();
        wire.severeFrom = scale.severeFrom();
        return wire;
    }

    private static RiskFactors.Factor factor(RiskFactor factor) {
        RiskFactors.Factor wire = new RiskFactors.Factor();
        wire.code = factor.code();
        wire.label = factor.label();
        wire.weight = factor.weight();
        return wire;
    }

    static WorklistPage worklist(Worklist.Page page) {
        WorklistPage wire = new WorklistPage();
        wire.items = page.items().stream().map(ToWire::item).toList();
        wire.next = page.next();
        wire.total = page.total();
        wire.due = page.due();
        wire.done = page.done();
        wire.overdue = page.overdue();
        return wire;
    }

    private static WorklistPage.Item item(Worklist.Item item) {
        WorklistPage.Item wire = new WorklistPage.Item();
        wire.caseNumber = item.caseNumber();
        wire.title = item.title();
        wire.party = item.party();
        wire.state = item.state();
        wire.label = item.label();
        wire.dueOn = item.dueOn();
        wire.overdue = item.overdue();
        wire.judge = item.judge();
        wire.judgeName = item.judgeName();
        wire.division = item.division();
        return wire;
    }
}
