package org.shiming.casesystem.domain;

import java.util.Map;

/** What a delivery's problem means, for people. */
public final class Explain {
    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("HOST_UNREACHABLE", "审判业务系统无法连接，系统会自动重试"),
            Map.entry("HOST_TIMEOUT", "审判业务系统没有按时答复，系统会自动重试"),
            Map.entry("HOST_FAULT", "审判业务系统出错或答复无法识别，系统会自动重试"),
            Map.entry("HOST_CIRCUIT_OPEN", "审判业务系统连续出错，暂停片刻后自动重试"),
            Map.entry("HOST_CASE_NOT_FOUND", "审判业务系统中没有这个案号，请核对案号后重新送达"),
            Map.entry("HOST_PARTY_NOT_FOUND", "审判业务系统的该案中没有这名当事人，请核对后重新送达"),
            Map.entry("HOST_DOCUMENT_NOT_FOUND", "审判业务系统中没有这份文书，请核对后重新送达"),
            Map.entry("HOST_KEY_REUSED", "审判业务系统已用同一编号收到过另一份内容，请联系信息运维核对"),
            Map.entry("HOST_DIGEST_MISMATCH", "审判业务系统认为内容在传输中改变，请重新送达"),
            Map.entry("HOST_TOO_LARGE", "文书超过审判业务系统的大小限制，请联系信息运维"),
            Map.entry("HOST_BAD_INPUT", "审判业务系统不接受这份内容，请联系信息运维核对接口"),
            Map.entry("HOST_NOT_ACCEPTED", "审判业务系统未接受这项告知，请核对后重新送达"),
            Map.entry("CONTENT_UNREADABLE", "本机保存的内容无法解密，请信息运维检查密钥文件后重新送达"));

    private Explain() {}

    /**
     * The sentence for a code.
     *
     * @param problem the code, empty for none
     * @return a Chinese sentence, empty if there is no problem
     */
    public static String problem(String problem) {
        return problem.isEmpty() ? "" : TEXTS.getOrDefault(problem, "审判业务系统拒收，请联系信息运维核对后重新送达");
    }
}
