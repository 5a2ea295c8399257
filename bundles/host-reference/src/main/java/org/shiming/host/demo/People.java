package org.shiming.host.demo;

import java.util.ArrayList;
import java.util.List;
import org.shiming.host.domain.PanelMember;
import org.shiming.host.domain.Party;

/** The invented people and companies of the demo court. */
final class People {
    /** A number that no operator gives out: mobile numbers begin with 13 to 19. */
    private static final String NO_SUCH_PHONE = "1000000%04d";
    private final List<Judge> judges;
    private final List<Party.Agent> lawyers;
    private final List<String> surnames;
    private final List<String> given;
    private final List<String> companies;
    private final List<String> trades;
    private final List<String> places;

    private record Judge(String personId, String name, String division, String court) {}

    People() {
        judges = Resources.data("judges.csv").stream().map(line -> line.split(","))
                .map(f -> new Judge(f[0], f[1], f[2], f[3])).toList();
        lawyers = Resources.data("lawyers.csv").stream().map(line -> line.split(","))
                .map(f -> new Party.Agent(f[0], f[1], f[2])).toList();
        surnames = words("surnames");
        given = words("given");
        companies = words("company");
        trades = words("trade");
        places = words("place");
    }

    private static List<String> words(String key) {
        return Resources.data("names.txt").stream().filter(line -> line.startsWith(key + " "))
                .flatMap(line -> List.of(line.split(" ")).stream().skip(1)).toList();
    }

    String person(Draw draw) {
        return draw.pick(surnames) + draw.pick(given);
    }

    /** @param trade the end of the name, empty for any */
    String company(Draw draw, String trade) {
        return "舞钢市" + draw.pick(companies) + (trade.isEmpty() ? draw.pick(trades) : trade);
    }

    String place(Draw draw) {
        return draw.pick(places);
    }

    String phone(Draw draw) {
        return draw.chance(85) ? String.format(NO_SUCH_PHONE, draw.between(0, 9999)) : "";
    }

    /** A lawyer whose firm stands on no other side of the case. */
    Party.Agent lawyer(Draw draw, List<String> takenFirms) {
        List<Party.Agent> free = lawyers.stream().filter(l -> !takenFirms.contains(l.firm())).toList();
        return draw.pick(free);
    }

    /**
     * Who tries a case. The undertaking judge comes first in the order of the file; a sole judge sits alone.
     *
     * @param alone whether a single judge tries it
     */
    List<PanelMember> panel(Draw draw, String court, String division, boolean alone) {
        List<Judge> bench = judges.stream().filter(j -> j.court().equals(court) && j.division().equals(division))
                .toList();
        int first = draw.between(0, bench.size() - 1);
        List<PanelMember> panel = new ArrayList<>();
        for (int i = 0; i < (alone ? 1 : 3); i++) {
            Judge judge = bench.get((first + i) % bench.size());
            panel.add(new PanelMember(judge.personId(), judge.name(), seat(i)));
        }
        return panel;
    }

    private static String seat(int place) {
        return switch (place) {
        case 0 -> "承办人";
        case 1 -> "审判长";
        default -> "成员";
        };
    }
}
