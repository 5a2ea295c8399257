package org.shiming.api.value;

import java.util.List;
import java.util.Map;
import org.shiming.api.outcome.InvalidValue;

/**
 * A service given in a session (二(二)): the plan's list ends in 等, so it is open. Known codes have a Chinese term, a
 * court's own codes are their own term.
 *
 * @param value capitals, or the court's own Chinese term of up to 20 characters
 */
public record ServiceCode(String value) {
    /** Litigation guidance. */
    public static final ServiceCode GUIDANCE = new ServiceCode("GUIDANCE");
    /** Post-judgment Q and A. */
    public static final ServiceCode POST_JUDGMENT_QA = new ServiceCode("POST_JUDGMENT_QA");
    /** Explanation by similar cases. */
    public static final ServiceCode SIMILAR_CASES = new ServiceCode("SIMILAR_CASES");
    /** Urging performance (三.2). */
    public static final ServiceCode URGE_PERFORMANCE = new ServiceCode("URGE_PERFORMANCE");
    /** Court-fee reminder (三.2). */
    public static final ServiceCode FEE_REMINDER = new ServiceCode("FEE_REMINDER");
    /** Emotional support. */
    public static final ServiceCode EMOTIONAL_SUPPORT = new ServiceCode("EMOTIONAL_SUPPORT");
    /** Legal publicity. */
    public static final ServiceCode PUBLICITY = new ServiceCode("PUBLICITY");

    private static final Map<String, String> LABELS = Map.of("GUIDANCE", "诉讼辅导", "POST_JUDGMENT_QA", "判后答疑",
            "SIMILAR_CASES", "类案释法", "URGE_PERFORMANCE", "督促执行", "FEE_REMINDER", "诉讼费催缴", "EMOTIONAL_SUPPORT",
            "情绪疏导", "PUBLICITY", "法治宣传");

    /** Checks the form. */
    public ServiceCode {
        if (value == null || !value.matches("[A-Z][A-Z_]{2,39}|[\\u4e00-\\u9fa5]{2,20}")) {
            throw new InvalidValue("SERVICE_CODE_MALFORMED", "释明职能代码格式不正确，请从列表中选择或填写 2 至 20 个汉字。");
        }
    }

    /** @return the codes that the plan itself names, in its order */
    public static List<ServiceCode> ofThePlan() {
        return List.of(GUIDANCE, POST_JUDGMENT_QA, SIMILAR_CASES, URGE_PERFORMANCE, FEE_REMINDER, EMOTIONAL_SUPPORT,
                PUBLICITY);
    }

    /** @return the Chinese term */
    public String label() {
        return LABELS.getOrDefault(value, value);
    }
}
