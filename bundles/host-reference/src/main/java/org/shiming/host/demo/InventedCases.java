package org.shiming.host.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.shiming.host.domain.CaseDocument;
import org.shiming.host.domain.CaseFile;
import org.shiming.host.domain.Fee;
import org.shiming.host.domain.Heading;
import org.shiming.host.domain.PanelMember;
import org.shiming.host.domain.Party;
import org.shiming.host.domain.Performance;

/** Civil, administrative and enforcement cases with invented people, made from the templates. */
final class InventedCases {
    private static final int APPEAL_DAYS = 15;
    private static final int APPEAL_DAYS_ABROAD = 30;
    private static final int FIRST_SERIAL = 101;
    private final People people;
    private final LocalDate base;
    private final long seed;
    private final Map<String, Integer> serials = new HashMap<>();
    private int made;

    InventedCases(People people, LocalDate base, long seed) {
        this.people = people;
        this.base = base;
        this.seed = seed;
    }

    List<LoadedCase> all() {
        List<LoadedCase> cases = new ArrayList<>();
        for (String name : Resources.data("templates/index.txt")) {
            Template template = Template.read(name);
            for (int i = 0; i < template.count(); i++) {
                cases.add(one(template, i + 1));
            }
        }
        return cases;
    }

    private LoadedCase one(Template template, int ordinal) {
        Draw draw = new Draw(seed * 31 + ++made);
        String id = String.format("MS%04d", made);
        String procedure = draw.pick(List.of(template.value("procedures").split(" ")));
        boolean alone = !"一审普通".equals(procedure);
        List<Party> parties = parties(draw, template, id);
        boolean abroad = abroad(template, ordinal, parties);
        boolean last = "小额".equals(procedure) || "执行".equals(template.value("type"));
        String document = id + "-D1";
        Course course = Course.draw(draw, base, document, parties,
                last ? 0 : abroad ? APPEAL_DAYS_ABROAD : APPEAL_DAYS);
        List<PanelMember> panel = people.panel(draw, "豫0481", template.value("division"), alone);
        Heading heading = CriminalCases.withJudge(heading(draw, template, procedure, parties, course), panel.get(0));
        Filling filling = filling(draw, template, parties, heading);
        List<Fee> fees = fees(draw, template, filling, parties, course);
        String text = new JudgmentText(template, filling, heading, parties).write(panel, course.issuedOn(),
                feeLine(fees, parties));
        CaseFile file = new CaseFile(heading, panel, parties,
                List.of(new CaseDocument(document, template.value("kind"), title(template, heading),
                        course.issuedOn(), draw.chance(60) ? course.issuedOn() : null, course.effectiveOn())),
                course.services(), Course.flags(draw), fees, duties(draw, template, filling, parties, course));
        return new LoadedCase(file, Map.of(document, text));
    }

    private List<Party> parties(Draw draw, Template template, String id) {
        List<Party> parties = new ArrayList<>();
        List<String> firms = new ArrayList<>();
        for (String line : template.values("party")) {
            String[] words = line.split(" ");
            boolean natural = "自然人".equals(words[2]);
            String fixed = words.length > 4 ? words[4] : "@";
            String name = fixed.startsWith("@") ? other(parties,
                    () -> natural ? people.person(draw) : people.company(draw, fixed.substring(1))) : fixed;
            List<Party.Agent> agents = List.of();
            if (draw.chance(50)) {
                Party.Agent lawyer = people.lawyer(draw, firms);
                firms.add(lawyer.firm());
                agents = List.of(lawyer);
            }
            parties.add(new Party(id + "-" + words[0].toUpperCase(Locale.ROOT), name, words[1], words[2],
                    people.phone(draw), "obligor".equals(words[3]), agents));
        }
        return parties;
    }

    /** Header {@code abroad: p1 3}: in the template's third case the first party has no domicile in the PRC. */
    private static boolean abroad(Template template, int ordinal, List<Party> parties) {
        boolean any = false;
        for (String line : template.values("abroad")) {
            String[] words = line.split(" ");
            if (Integer.parseInt(words[1]) == ordinal) {
                int place = Integer.parseInt(words[0].substring(1)) - 1;
                parties.set(place, parties.get(place).livingAbroad());
                any = true;
            }
        }
        return any;
    }

    /** A name that no other party of the case bears. */
    private static String other(List<Party> parties, Supplier<String> names) {
        while (true) {
            String name = names.get();
            if (parties.stream().noneMatch(p -> p.name().equals(name))) {
                return name;
            }
        }
    }

    private Heading heading(Draw draw, Template template, String procedure, List<Party> parties, Course course) {
        String word = template.value("word");
        int year = course.filedOn().getYear();
        int serial = serials.merge(year + word, FIRST_SERIAL + draw.between(0, 9),
                (before, start) -> before + draw.between(3, 29));
        String names = String.join("、", parties.stream().map(Party::name).toList());
        return new Heading("（" + year + "）豫0481" + word + serial + "号", "豫0481", "豫04", "豫04", template.value("type"),
                procedure, template.value("cause"), template.value("division"), "", "", names, course.filedOn(),
                course.issuedOn() != null);
    }

    private Filling filling(Draw draw, Template template, List<Party> parties, Heading heading) {
        boolean halved = List.of("简易", "小额").contains(heading.procedure());
        Filling filling = new Filling(draw, heading.filedOn(), halved);
        for (int i = 0; i < parties.size(); i++) {
            filling.put("p" + (i + 1), parties.get(i).name());
            filling.put("place" + (i + 1), people.place(draw));
        }
        filling.put("other", people.person(draw));
        filling.put("recorder", people.person(draw));
        template.values("var").forEach(filling::draw);
        return filling;
    }

    /** Without names: a title goes into lists where names are masked. */
    private static String title(Template template, Heading heading) {
        String instance = "执行".equals(heading.caseType()) ? "" : "一审";
        return heading.cause() + instance + heading.caseType() + template.value("kind");
    }

    private static Party party(List<Party> parties, String place) {
        return parties.get(Integer.parseInt(place.substring(1)) - 1);
    }

    private static List<Fee> fees(Draw draw, Template template, Filling filling, List<Party> parties, Course course) {
        List<Fee> fees = new ArrayList<>();
        for (String line : template.values("fee")) {
            String[] words = line.split("\\s*\\|\\s*");
            BigDecimal due = filling.amount(words[2]).setScale(2);
            LocalDate dueOn = course.effectiveOn() == null ? null : course.effectiveOn().plusDays(7);
            BigDecimal paid = BigDecimal.ZERO.setScale(2);
            if (dueOn != null && draw.chance(55)) {
                paid = draw.chance(80) ? due : due.divide(BigDecimal.valueOf(2), 2, RoundingMode.DOWN);
            }
            fees.add(new Fee(fees.size() + 1, party(parties, words[0]).partyId(), words[1], due, paid, dueOn));
        }
        return fees;
    }

    private static String feeLine(List<Fee> fees, List<Party> parties) {
        List<String> lines = new ArrayList<>();
        for (Fee fee : fees) {
            String name = parties.stream().filter(p -> p.partyId().equals(fee.partyId())).findFirst().orElseThrow()
                    .name();
            lines.add(fee.item() + fee.due().stripTrailingZeros().toPlainString() + "元，由" + name + "负担。");
        }
        return String.join("", lines);
    }

    private List<Performance> duties(Draw draw, Template template, Filling filling, List<Party> parties,
            Course course) {
        List<Performance> duties = new ArrayList<>();
        for (String line : template.values("duty")) {
            String[] words = line.split("\\s*\\|\\s*");
            BigDecimal amount = "-".equals(words[2]) ? null : filling.amount(words[2]).setScale(2);
            LocalDate due = course.effectiveOn() == null ? null : course.effectiveOn().plusDays(10);
            LocalDate done = due != null && draw.chance(45) ? due.minusDays(draw.between(0, 9)) : null;
            duties.add(new Performance(duties.size() + 1, party(parties, words[0]).partyId(), filling.fill(words[1]),
                    amount, due, done == null || done.isAfter(base) ? null : done));
        }
        return duties;
    }
}
