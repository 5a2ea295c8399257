package org.shiming.bench.measure;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.shiming.bench.load.Caller;
import org.shiming.bench.load.Line;
import org.shiming.bench.load.Load;
import org.shiming.bench.load.Slice;
import org.shiming.bench.report.Goal;
import org.shiming.bench.stage.Matters.Matter;
import org.shiming.bench.stage.Stage;

/** One step of the loop: a judge's session is recorded on a registered matter; the gates are asked on the way. */
record RecordSession(Form form) implements Load {
    @Override
    public String name() {
        return "record a judge's session, " + form;
    }

    @Override
    public Side side() {
        return Side.PRODUCT;
    }

    @Override
    public List<Goal> goals(String database) {
        if (form == Form.SOAP) {
            return List.of();
        }
        return List.of(
                Goal.atMost("one step (session, JSON), CPU of product and database, 8 callers, " + database, 0.8, "ms",
                        figures -> figures.median(name(), database, 8,
                                slice -> slice.serverMillis() + slice.databaseMillis())),
                Goal.atMost("one step (session, JSON), CPU of the product alone, 8 callers, " + database, 0.8, "ms",
                        figures -> figures.median(name(), database, 8, Slice::serverMillis)),
                Tail.rate(this, database), Tail.p99(this, database));
    }

    @Override
    public Caller caller(Stage stage) {
        Line line = new Line(stage.target(side()));
        return new Caller() {
            private Iterator<Matter> matters = stage.matters().take().iterator();

            @Override
            public void call() throws IOException {
                if (!matters.hasNext()) {
                    matters = stage.matters().take().iterator();
                }
                Matter matter = matters.next();
                form.matters(line, "recordSession", form == Form.JSON ? json(matter) : soap(matter));
            }

            @Override
            public void close() throws IOException {
                line.close();
            }
        };
    }

    static String json(Matter matter) {
        return """
                {"messageId":"%s","matterId":"%s","mode":"JUDGE_INITIATED","explainer":"%s","explainerName":"审判员",\
                "startedAt":"2026-11-23T09:00:00+08:00","endedAt":"2026-11-23T09:20:00+08:00","occasion":"送达",\
                "manner":"现场","services":["POST_JUDGMENT_QA"],"results":[{"questionId":"%s",\
                "explanation":"合同约定的违约金以实际损失的百分之三十为限，判决已经按此支持。","answer":"UNDERSTOOD"}],\
                "mood":"CALM","reminders":[],"remarks":""}"""
                .formatted(UUID.randomUUID(), matter.matterId(), matter.of().judge(), matter.questionId());
    }

    static String soap(Matter matter) {
        return Soap.matters("recordSession", """
                <messageId>%s</messageId><matterId>%s</matterId><mode>JUDGE_INITIATED</mode><explainer>%s</explainer>\
                <explainerName>审判员</explainerName><startedAt>2026-11-23T09:00:00+08:00</startedAt>\
                <endedAt>2026-11-23T09:20:00+08:00</endedAt><occasion>送达</occasion><manner>现场</manner>\
                <services>POST_JUDGMENT_QA</services><results><questionId>%s</questionId>\
                <explanation>合同约定的违约金以实际损失的百分之三十为限，判决已经按此支持。</explanation>\
                <answer>UNDERSTOOD</answer></results><mood>CALM</mood>""".formatted(UUID.randomUUID(),
                matter.matterId(), matter.of().judge(), matter.questionId()));
    }
}
