package org.shiming.calendar.domain.period;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Outcome;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.Article;

/** Why no day is named. Each carries its basis; none shows a date that only looks right. */
public final class Refusals {
    /** 三.10: the hesitation period. */
    public static final Article HESITATION = new Article("三.10");

    private Refusals() {}

    /**
     * A refusal by the law.
     *
     * @param code stable
     * @param message Chinese
     * @param facts what was found, the statutes included
     * @param <T> the type it would have had
     * @return refused
     */
    public static <T> Outcome<T> by(String code, String message, List<String> facts) {
        return Outcome.refused(new Refusal(FaultKind.REFUSED_BY_RULE, code, message, Optional.of(HESITATION), facts));
    }

    static <T> Outcome<T> kindUnknown(String text) {
        return by("DOCUMENT_KIND_UNKNOWN", "无法判断文书种类，没有计算期限；请核对文书名称和审理程序后由承办人核定。", List.of("文书：" + text));
    }

    /** @param <T> the type it would have had @return no service is on record */
    public static <T> Outcome<T> serviceMissing() {
        return by("SERVICE_DATE_MISSING", "没有登记向该当事人送达的日期，期限尚未起算；请先登记送达。", List.of("期限自送达之日起算"));
    }

    static <T> Outcome<T> servedBeforeJudgment(String served, String issued, List<String> basis) {
        return by("SERVED_BEFORE_JUDGMENT", "登记的送达日早于裁判文书出具日，没有计算期限；请核对送达登记。",
                facts(List.of("送达日 " + served, "出具日 " + issued), basis));
    }

    static <T> Outcome<T> lawMissing(String day) {
        return by("LAW_VERSION_MISSING", "没有该日期施行的法律条文资料，没有计算期限；请承办人依当时的法律核定。", List.of("日期 " + day));
    }

    /** @param <T> the type it would have had @return no pronouncement is on record */
    public static <T> Outcome<T> pronouncedMissing() {
        return by("PRONOUNCED_DATE_MISSING", "没有登记宣告日期，不能确定生效日；请先登记宣判。", List.of("二审刑事裁判自宣告之日起生效"));
    }

    static List<String> facts(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
