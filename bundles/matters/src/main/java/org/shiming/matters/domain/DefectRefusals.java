package org.shiming.matters.domain;

import java.util.List;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Refusal;
import org.shiming.api.value.Article;

/** The kernel's refusals about defects (三.13), each with its stable code and what to do. */
public final class DefectRefusals {
    private static final Article DEFECTS = new Article("三.13");
    private static final String NOTHING_KEPT = "本次未保存任何内容。";

    private DefectRefusals() {}

    /** @return no such defect for this caller; a sealed one is unknown to whoever has no right to it */
    public static Refusal unknown() {
        return Refusal.of(FaultKind.NOT_FOUND, "DEFECT_UNKNOWN", "没有找到这项瑕疵或者复查建议，请刷新后重新选择；" + NOTHING_KEPT);
    }

    /**
     * The step is not due.
     *
     * @param defect how it stands
     * @return the refusal
     */
    public static Refusal state(Defect defect) {
        return Refusal.byRule("DEFECT_STATE", DEFECTS, "该事项目前的状态不允许这样办理，原有记录保持不变；请刷新后查看。",
                List.of("目前：" + defect.state().label()));
    }

    /** @return the judgment is not effective: there is the appeal */
    public static Refusal notEffective() {
        return Refusal.byRule("JUDGMENT_NOT_EFFECTIVE", DEFECTS,
                "复查建议针对生效裁判；该裁判尚未生效，请引导当事人通过上诉等途径反映。" + NOTHING_KEPT, List.of("审判业务系统未登记生效日期"));
    }

    /** @return only a judge of the case answers for its wording */
    public static Refusal notOfPanel() {
        return Refusal.of(FaultKind.FORBIDDEN, "DEFECT_NOT_OF_PANEL", "瑕疵由本案承办法官或者合议庭成员核对；" + NOTHING_KEPT);
    }

    /** @return the ruling is not in the host's file */
    public static Refusal rulingUnknown() {
        return Refusal.byRule("RULING_UNKNOWN", DEFECTS, "审判业务系统的本案文书中没有这份已作出的裁定，请先在审判业务系统作出补正裁定；" + NOTHING_KEPT,
                List.of());
    }
}
