package org.shiming.ledger.ws;

import java.util.Set;
import org.shiming.ledger.app.table.Row;
import org.shiming.ledger.app.table.Values;
import org.shiming.ledger.app.table.Words;
import org.shiming.ledger.domain.Block;
import org.shiming.ledger.domain.Field;
import org.shiming.ledger.domain.Fields;
import org.shiming.ledger.domain.Ledger;
import org.shiming.ledger.domain.Sealed;

/** Single entries as they were made, for one reader. @param values how values are read @param sights what is shown */
record Entries(Values values, Set<Field.Sight> sights) {

    EntryDetail entry(Ledger ledger, Sealed sealed) {
        Block block = sealed.block();
        EntryDetail out = new EntryDetail();
        out.ledger = ledger.name();
        out.ledgerTitle = ledger.title();
        out.seq = block.seq();
        out.kind = block.kind();
        out.kindLabel = Words.kind(block.kind());
        out.onDay = Words.day(block.onDay());
        out.at = Words.time(block.atMillis());
        out.registeredAt = Words.time(block.takenMillis());
        out.actor = block.actor();
        out.actorName = values.person(block.actor());
        out.caseNumber = block.caseNumber();
        out.subject = block.subject();
        out.refersTo = block.refersTo();
        Row.members(block).forEach((key, value) -> {
            Field field = Fields.of(key).orElse(new Field(key, key, Field.Kind.TEXT, Field.Sight.ALL));
            Column column = new Column();
            column.code = key;
            column.label = field.heading();
            column.value = values.text(field, value, sights);
            if (!column.value.isEmpty()) {
                out.columns.add(column);
            }
        });
        out.feed = block.feed();
        out.feedPosition = block.feedPosition();
        out.eventId = block.eventId();
        out.sourceHash = block.sourceHash();
        out.algorithm = block.algorithm();
        out.prevHash = block.prevHash();
        out.hash = sealed.hash();
        return out;
    }
}
