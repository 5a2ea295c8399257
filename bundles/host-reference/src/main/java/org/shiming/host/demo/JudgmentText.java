package org.shiming.host.demo;

import java.time.LocalDate;
import java.util.List;
import org.shiming.host.domain.Heading;
import org.shiming.host.domain.PanelMember;
import org.shiming.host.domain.Party;

/** Lays out a judgment as courts do: heading, parties, how it was tried, the parts, the close. */
final class JudgmentText {
    private static final String DIGITS = "〇一二三四五六七八九";
    private final Template template;
    private final Filling filling;
    private final Heading heading;
    private final List<Party> parties;

    JudgmentText(Template template, Filling filling, Heading heading, List<Party> parties) {
        this.template = template;
        this.filling = filling;
        this.heading = heading;
        this.parties = parties;
    }

    String write(List<PanelMember> panel, LocalDate issuedOn, String feeLine) {
        StringBuilder text = new StringBuilder();
        line(text, "河南省舞钢市人民法院");
        line(text, heading.caseType() + template.value("kind"));
        line(text, heading.caseNumber());
        for (int i = 0; i < parties.size(); i++) {
            party(text, parties.get(i), filling.fill("{place" + (i + 1) + "}"));
        }
        line(text, tried(panel.size()));
        paragraphs(text, "claim");
        paragraphs(text, "defence");
        line(text, "执行".equals(heading.caseType()) ? "本院查明：" : "经审理查明：");
        paragraphs(text, "facts");
        line(text, "本院认为：");
        paragraphs(text, "reasoning");
        line(text, "判决书".equals(template.value("kind")) ? "判决如下：" : "裁定如下：");
        paragraphs(text, "order");
        close(text, panel, issuedOn, feeLine);
        return text.toString().strip();
    }

    private static void party(StringBuilder text, Party party, String place) {
        String where = "法人".equals(party.kind()) ? "，住所地舞钢市" : "，住舞钢市";
        line(text, party.capacity() + "：" + party.name()
                + (party.abroad() ? "，在中华人民共和国领域内没有住所。" : where + place + "。"));
        for (Party.Agent agent : party.agents()) {
            line(text, "委托诉讼代理人：" + agent.name() + "，" + agent.firm() + "律师。");
        }
    }

    private String tried(int judges) {
        String first = parties.get(0).capacity() + parties.get(0).name();
        String second = parties.size() > 1 ? "与" + parties.get(1).capacity() + parties.get(1).name() : "";
        String day = "本院于" + heading.filedOn().getYear() + "年" + heading.filedOn().getMonthValue() + "月"
                + heading.filedOn().getDayOfMonth() + "日立案";
        String how = switch (heading.procedure()) {
        case "简易" -> "后，依法适用简易程序，公开开庭进行了审理。";
        case "小额" -> "后，依法适用小额诉讼程序，公开开庭进行了审理。";
        case "首次执行" -> "执行后，依法采取了执行措施。";
        default -> "后，依法适用普通程序，" + (judges > 1 ? "组成合议庭" : "由审判员独任") + "公开开庭进行了审理。";
        };
        return first + second + heading.cause() + "一案，" + day + how
                + ("首次执行".equals(heading.procedure()) ? "" : "当事人到庭参加诉讼。本案现已审理终结。");
    }

    private void close(StringBuilder text, List<PanelMember> panel, LocalDate issuedOn, String feeLine) {
        if (!feeLine.isEmpty()) {
            line(text, feeLine);
        }
        line(text, appeal());
        panel.stream().filter(JudgmentText::presides).forEach(m -> line(text, "审判长　" + m.name()));
        panel.stream().filter(m -> !presides(m)).forEach(m -> line(text, "审判员　" + m.name()));
        line(text, issuedOn == null ? "（未出具）" : chinese(issuedOn));
        line(text, "书记员　" + filling.fill("{recorder}"));
    }

    private static boolean presides(PanelMember member) {
        return "审判长".equals(member.position());
    }

    private String appeal() {
        if ("执行".equals(heading.caseType())) {
            return "本裁定送达后即发生法律效力。当事人、利害关系人认为执行行为违反法律规定的，可以向本院提出书面异议。";
        }
        if ("小额".equals(heading.procedure())) {
            return "本判决为终审判决。";
        }
        String abroad = parties.stream().anyMatch(Party::abroad) ? "（在中华人民共和国领域内没有住所的当事人为三十日内）" : "";
        return "如不服本判决，可以在判决书送达之日起十五日内" + abroad + "，向本院递交上诉状，并按照对方当事人的人数提出副本，上诉于河南省平顶山市中级人民法院。";
    }

    private void paragraphs(StringBuilder text, String part) {
        String filled = filling.fill(template.part(part));
        if (!filled.isEmpty()) {
            line(text, filled);
        }
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }

    /** A day as judgments write it: 二〇二六年十一月二日. */
    static String chinese(LocalDate day) {
        StringBuilder text = new StringBuilder();
        for (char digit : String.valueOf(day.getYear()).toCharArray()) {
            text.append(DIGITS.charAt(digit - '0'));
        }
        return text + "年" + upTo99(day.getMonthValue()) + "月" + upTo99(day.getDayOfMonth()) + "日";
    }

    private static String upTo99(int number) {
        int tens = number / 10;
        int ones = number % 10;
        String ten = tens == 0 ? "" : tens == 1 ? "十" : DIGITS.charAt(tens) + "十";
        return ten + (ones == 0 ? "" : DIGITS.charAt(ones));
    }
}
