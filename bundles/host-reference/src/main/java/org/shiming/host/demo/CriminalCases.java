package org.shiming.host.demo;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shiming.host.domain.CaseDocument;
import org.shiming.host.domain.CaseFile;
import org.shiming.host.domain.CaseNumbers;
import org.shiming.host.domain.Flags;
import org.shiming.host.domain.Heading;
import org.shiming.host.domain.PanelMember;
import org.shiming.host.domain.Party;
import org.shiming.host.domain.Performance;

/** The 240 published judgments (see demo/criminal/SOURCE.md) as cases of the demo court: number, text, names kept. */
final class CriminalCases {
    private static final String BEFORE_NAME = "被告人(?:（|\\(|[：:）)]|自报|暨公益诉讼被告|\\s)*";
    private static final String MASKED_NAME = "[\\u4e00-\\u9fa5]{1,2}某{1,2}[甲乙丙丁戊己庚辛壬癸]?[0-9]?"
            + "|[\\u4e00-\\u9fa5]?[Xx×]{1,3}(?:·[A-Z])?|[\\u4e00-\\u9fa5][0-9]";
    private static final Pattern DEFENDANT = Pattern.compile(BEFORE_NAME + "(" + MASKED_NAME + ")");
    /** What the masking rules of the source left: former names and nicknames. */
    private static final Pattern OTHER_NAME = Pattern
            .compile("(曾用名|又名|别名|绰号|外号|化名)([：:]?[“\"]?)[\\u4e00-\\u9fa5]{2,4}(?=[，,。；）)”\"])");
    private static final int APPEAL_DAYS = 10;
    private static final int MAX_DEFENDANTS = 4;
    private final People people;
    private final LocalDate base;
    private final long seed;

    CriminalCases(People people, LocalDate base, long seed) {
        this.people = people;
        this.base = base;
        this.seed = seed;
    }

    List<LoadedCase> all() {
        List<LoadedCase> cases = new ArrayList<>();
        for (String line : Resources.lines("criminal/judgments.jsonl.gz")) {
            cases.add(one(cases.size() + 1, line));
        }
        return cases;
    }

    private LoadedCase one(int number, String line) {
        Map<String, Object> json = parse(line);
        Draw draw = new Draw(seed + number);
        String id = String.format("XS%04d", number);
        String text = OTHER_NAME.matcher((String) json.get("full")).replaceAll("$1$2×××");
        boolean second = ((String) json.get("caseNumber")).contains("刑终") || text.contains("上诉人（原审被告人");
        String court = second ? "豫04" : "豫0481";
        boolean alone = !second && (text.contains("独任审判") || text.contains("速裁程序"));
        List<Party> parties = parties(draw, id, text);
        String document = id + "-D1";
        Course course = Course.draw(draw, base, document, parties, second ? 0 : APPEAL_DAYS);
        String title = (String) json.get("title");
        Heading heading = heading(json, court, alone, second, parties, course, draw);
        List<PanelMember> panel = people.panel(draw, court, heading.division(), alone);
        CaseFile file = new CaseFile(withJudge(heading, panel.get(0)), panel, parties,
                List.of(new CaseDocument(document, "判决书", title, course.issuedOn(), course.issuedOn(),
                        course.effectiveOn())),
                course.services(), flags(draw, (String) json.get("cause")), List.of(),
                duties(draw, parties, (String) json.get("judgment"), course));
        return new LoadedCase(file, Map.of(document, laidOut(text)));
    }

    private static Map<String, Object> parse(String line) {
        try {
            return JSONObjectUtils.parse(line);
        } catch (ParseException e) {
            throw new IllegalStateException("The criminal demo cases are damaged", e);
        }
    }

    private static Heading heading(Map<String, Object> json, String court, boolean alone, boolean second,
            List<Party> parties, Course course, Draw draw) {
        String procedure = second ? "二审" : alone ? draw.pick(List.of("简易", "速裁")) : "一审普通";
        String above = second ? "豫" : "豫04";
        String names = String.join("、", parties.stream().map(Party::name).toList());
        return new Heading(CaseNumbers.normalise((String) json.get("caseNumber")), court, above, above, "刑事",
                procedure, (String) json.get("cause"), second ? "刑事审判第一庭" : "刑事审判庭", "", "", names,
                course.filedOn(), course.issuedOn() != null);
    }

    static Heading withJudge(Heading h, PanelMember judge) {
        return new Heading(h.caseNumber(), h.courtCode(), h.superiorCourtCode(), h.appealCourtCode(), h.caseType(),
                h.procedure(), h.cause(), h.division(), judge.personId(), judge.name(), h.partyNames(), h.filedOn(),
                h.issued());
    }

    private List<Party> parties(Draw draw, String id, String text) {
        int accusation = text.indexOf("本院认为");
        Matcher matcher = DEFENDANT.matcher(text.substring(0, accusation > 0 ? accusation : text.length()));
        Set<String> names = new LinkedHashSet<>();
        while (matcher.find() && names.size() < MAX_DEFENDANTS) {
            names.add(matcher.group(1));
        }
        if (names.isEmpty()) {
            names.add("某某");
        }
        List<Party> parties = new ArrayList<>();
        List<String> firms = new ArrayList<>();
        for (String name : names) {
            List<Party.Agent> defenders = List.of();
            if (draw.chance(45)) {
                Party.Agent lawyer = people.lawyer(draw, firms);
                firms.add(lawyer.firm());
                defenders = List.of(lawyer);
            }
            boolean fined = text.contains("罚金") || text.contains("退赔") || text.contains("追缴");
            parties.add(new Party(id + "-P" + (parties.size() + 1), name, "被告人", "自然人", people.phone(draw), fined,
                    defenders));
        }
        return parties;
    }

    private static Flags flags(Draw draw, String cause) {
        Flags drawn = Course.flags(draw);
        boolean crowd = cause.contains("吸收公众存款") || cause.contains("集资") || cause.contains("传销");
        return crowd ? new Flags(List.of("群体性纠纷"), true, true, drawn.petitionReceived(), "被害人人数众多，集体来访两次") : drawn;
    }

    private List<Performance> duties(Draw draw, List<Party> parties, String judgment, Course course) {
        List<Performance> duties = new ArrayList<>();
        for (Party party : parties) {
            if (judgment.contains("罚金")) {
                duties.add(duty(draw, duties.size() + 1, party, "缴纳判决主文所定罚金", course));
            }
            if (judgment.contains("退赔") || judgment.contains("追缴")) {
                duties.add(duty(draw, duties.size() + 1, party, "退赔、退缴判决主文所列财物", course));
            }
        }
        return duties;
    }

    private Performance duty(Draw draw, int number, Party party, String words, Course course) {
        LocalDate due = course.effectiveOn() == null ? null : course.effectiveOn().plusDays(30);
        LocalDate done = due != null && draw.chance(40) ? due.minusDays(draw.between(1, 29)) : null;
        return new Performance(number, party.partyId(), words, null, due,
                done == null || done.isAfter(base) ? null : done);
    }

    /** The source runs all paragraphs together with single spaces. */
    private static String laidOut(String text) {
        return text.replace("。 ", "。\n").replace("： ", "：\n").replace("； ", "；\n");
    }
}
