package org.shiming.judgeexplanation.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.value.PartyId;
import org.shiming.judgeexplanation.domain.Reminder.Applies;

/**
 * The checklist of 三.2: 提示自动履行、释明不自动履行的法律后果、督促交纳诉讼费. A versioned table, so that a document is reminded with
 * the article numbers of its own day (the renumbering of 2024-01-01). Immutable.
 */
public final class Reminders {
    private final List<Reminder> table;

    private Reminders(List<Reminder> table) {
        this.table = List.copyOf(table);
    }

    /**
     * Reads the table.
     *
     * @param lines {@code code|applies|from|to|text|basis}; lines that begin with # are comments
     * @return the table
     * @throws IllegalArgumentException naming the line that is wrong
     */
    public static Reminders parse(List<String> lines) {
        List<Reminder> table = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\\|", -1);
            if (cells.length != 6) {
                throw new IllegalArgumentException(
                        "reminders: line " + (i + 1) + " has " + cells.length + " cells, not 6");
            }
            Optional<LocalDate> to = cells[3].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cells[3]));
            table.add(new Reminder(cells[0], Applies.valueOf(cells[1]), LocalDate.parse(cells[2]), to, cells[4],
                    cells[5]));
        }
        return new Reminders(table);
    }

    /**
     * The checklist for one party.
     *
     * @param facts the case
     * @param party the party
     * @param day the document's day
     * @return what concerns this party, in the table's order; empty for one who owes nothing
     */
    public List<Reminder> of(CaseFacts facts, PartyId party, LocalDate day) {
        boolean obligor = facts.party(party).map(CaseFacts.Party::obligor).orElse(false);
        boolean money = obligor && facts.performance().stream()
                .anyMatch(p -> p.party().equals(party) && p.amount().isPresent());
        boolean fee = outstanding(facts, party).signum() > 0;
        return table.stream().filter(reminder -> reminder.inForce(day)).filter(reminder -> switch (reminder.applies()) {
        case ALL -> obligor;
        case MONEY -> money;
        case FEE -> fee;
        }).toList();
    }

    /**
     * What a party still owes in fees.
     *
     * @param facts the case
     * @param party the party
     * @return yuan, never negative
     */
    public static BigDecimal outstanding(CaseFacts facts, PartyId party) {
        return facts.fees().stream().filter(fee -> fee.party().equals(party)).map(CaseFacts.Fee::outstanding)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
