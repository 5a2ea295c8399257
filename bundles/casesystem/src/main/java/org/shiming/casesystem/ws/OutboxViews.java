package org.shiming.casesystem.ws;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.shiming.api.casesystem.Delivery.State;
import org.shiming.casesystem.domain.Backlog;
import org.shiming.casesystem.domain.Explain;
import org.shiming.casesystem.domain.Message;
import org.shiming.casesystem.domain.OutboxFilter;
import org.shiming.casesystem.domain.Problems.Problem;
import org.shiming.casesystem.domain.Receipt;
import org.shiming.casesystem.domain.Watch;

/** From the suite's values to what goes over the wire. */
final class OutboxViews {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private OutboxViews() {}

    static OutboxEntry entry(Message message) {
        OutboxEntry view = new OutboxEntry();
        view.key = message.key().value();
        view.caseNumber = message.caseNumber().value();
        view.court = message.court();
        view.type = message.type().name();
        view.kind = message.kind();
        view.state = message.state().name();
        view.attempts = message.attempts();
        view.problem = message.problem();
        view.problemText = Explain.problem(message.problem());
        view.createdAt = time(message.createdAt());
        view.nextTryAt = message.state() == State.WAITING ? time(message.nextTryAt()) : "";
        view.receiptNumber = message.receipt().flatMap(Receipt::number).orElse("");
        view.receivedAt = message.receipt().flatMap(Receipt::receivedAt).map(OutboxViews::time).orElse("");
        view.bytes = message.contentBytes();
        return view;
    }

    static LineState state(Watch watch, Backlog backlog, List<Problem> problems) {
        LineState view = new LineState();
        view.host = watch.silent().isPresent() ? "AWAY" : watch.reachable().isPresent() ? "UP" : "UNKNOWN";
        view.since = watch.silent().or(watch::reachable).map(OutboxViews::time).orElse("");
        view.lastAnswerAt = watch.answer().map(OutboxViews::time).orElse("");
        view.trouble = watch.trouble();
        view.waiting = backlog.waiting();
        view.dead = backlog.dead();
        view.oldestWaitingAt = backlog.oldestWaiting().map(OutboxViews::time).orElse("");
        view.unknownWords = problems.stream().map(OutboxViews::word).toList();
        return view;
    }

    static String cursor(Message last) {
        return new OutboxFilter.Cursor(last.createdAt(), last.key()).toString();
    }

    static String time(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.truncatedTo(ChronoUnit.MILLIS).atZone(ZONE));
    }

    private static LineState.UnknownWord word(Problem problem) {
        LineState.UnknownWord view = new LineState.UnknownWord();
        view.problem = problem.code();
        view.word = problem.word();
        view.count = problem.count();
        view.lastAt = time(problem.lastAt());
        return view;
    }
}
