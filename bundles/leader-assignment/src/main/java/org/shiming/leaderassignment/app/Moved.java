package org.shiming.leaderassignment.app;

import java.time.Instant;
import org.shiming.leaderassignment.domain.Item;
import org.shiming.leaderassignment.domain.Step;
import org.shiming.leaderassignment.domain.Unit;

/**
 * What a step did: the caller's answer, and with {@link LedgerLine} the fact's payload, so it carries no words of
 * anybody.
 *
 * @param ledger which ledger it belongs to
 * @param subject the item
 * @param recordNumber its number
 * @param kind LEADER or DESIGNATED
 * @param state where it stands
 * @param summary step and state, in Chinese
 * @param step what was done
 * @param actingFor for whom a deputy acted, empty if for nobody
 * @param party the party
 * @param partyLabel masked
 * @param document the judgment document
 * @param matter the kernel's matter, empty while there is none
 * @param source who assigned
 * @param reference document number
 * @param owner whose it is now
 * @param unit the owner's unit
 * @param dueOn the next limit, empty if none can be named
 * @param at when it happened
 * @param outcome the state in Chinese, for the ledger's filter
 */
public record Moved(String ledger, String subject, String recordNumber, String kind, String state, String summary,
        String step, String actingFor, String party, String partyLabel, String document, String matter, String source,
        String reference, String owner, String unit, String dueOn, Instant at, String outcome) {

    /** @return it @param item the item after the step @param step the step @param dueOn ISO day, or empty */
    static Moved of(Item item, Step step, String dueOn) {
        return new Moved(item.assignment().leaderItem() ? "LEADER" : "DESIGNATED", item.id(), item.number(),
                item.assignment().kind().name(), item.state().name(), step.kind().label() + "：" + item.state().label(),
                step.kind().name(), step.actingFor().orElse(""), item.assignment().partyId(),
                item.assignment().partyLabel(), item.assignment().documentId(), item.matterId().orElse(""),
                item.assignment().sourceName(), item.assignment().reference(), item.unit().map(Unit::owner).orElse(""),
                item.unit().map(Unit::name).orElse(""), dueOn, step.happenedAt(),
                item.state().closed() ? "CLOSED" : "OPEN");
    }

}
