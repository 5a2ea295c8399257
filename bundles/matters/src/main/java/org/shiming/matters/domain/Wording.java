package org.shiming.matters.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.stream.Collectors;
import org.shiming.api.value.ExplanationMode;
import org.shiming.api.value.PersonId;

/** The facts of a gate's answer in words: identifiers, dates and counts, no names. */
final class Wording {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
            .withZone(ZoneId.of("Asia/Shanghai"));

    private Wording() {}

    static String held(LoopFacts loop) {
        if (loop.held().isEmpty()) {
            return "本事项尚未释明";
        }
        return "本事项已释明：" + loop.held().stream().sorted().map(ExplanationMode::label).collect(Collectors.joining("、"));
    }

    static String people(String what, Collection<PersonId> people) {
        return what + "：" + people.stream().map(PersonId::value).collect(Collectors.joining("、"));
    }

    static String remembered(Instant at) {
        return "审判业务系统暂时无法访问，按 " + MINUTE.format(at) + " 留存信息";
    }

    static String notInstalled(ExplanationMode mode) {
        return "未安装“" + mode.label() + "”功能，事项保留等候";
    }
}
