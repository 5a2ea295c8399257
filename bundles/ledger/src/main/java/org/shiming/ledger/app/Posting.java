package org.shiming.ledger.app;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.shiming.ledger.domain.Block;
import org.shiming.ledger.domain.Cell;
import org.shiming.ledger.domain.Chain;
import org.shiming.ledger.domain.Draft;
import org.shiming.ledger.domain.Draft.Standing;
import org.shiming.ledger.domain.Draft.Tells;
import org.shiming.ledger.domain.Item;
import org.shiming.ledger.domain.Ledger;
import org.shiming.ledger.domain.Sealed;
import org.shiming.ledger.store.BookRows;
import org.shiming.ledger.store.EntryRows;
import org.shiming.ledger.store.FigureRows;
import org.shiming.ledger.store.Head;
import org.shiming.ledger.store.ItemRows;
import org.shiming.ledger.store.LinkRows;
import org.shiming.ledger.store.PersonRows;

/**
 * One batch on its way into the ledgers, inside one transaction: heads locked in one order, entries sealed, items and
 * counts moved in memory, everything written in a few JDBC batches at the end. Used once.
 */
final class Posting {
    private final Connection connection;
    private final Chain chain;
    private final String algorithm;
    private final long now;
    private final Map<String, Head> heads = new HashMap<>();
    private final Map<Integer, Head> headsById = new HashMap<>();
    private final Map<String, Item> items = new HashMap<>();
    private final Map<String, Item> fresh = new LinkedHashMap<>();
    private final Map<String, Item> changed = new LinkedHashMap<>();
    private final Map<Cell, Integer> figures = new HashMap<>();
    private final List<EntryRows.Stored> entries = new ArrayList<>();
    private final List<LinkRows.Link> links = new ArrayList<>();
    private final List<LinkRows.Waiting> waiting = new ArrayList<>();
    private final Map<String, String> names = new TreeMap<>();
    private final Map<String, String> people = new TreeMap<>();

    Posting(Connection connection, Chain chain, String algorithm, long now) {
        this.connection = connection;
        this.chain = chain;
        this.algorithm = algorithm;
        this.now = now;
    }

    /**
     * Posts drafts in their order.
     *
     * @param sealable drafts with the hash of their source
     * @param lookAll whether every subject may be there already, not only those of later facts
     */
    void post(List<Sourced> sealable, boolean lookAll) throws SQLException {
        Map<String, String> subjects = new TreeMap<>();
        sealable.stream().map(Sourced::draft).filter(d -> lookAll || d.tells() != Tells.FIRST)
                .forEach(d -> subjects.put(d.subject(), d.origin().caseNumber()));
        items.putAll(ItemRows.bySubject(connection, subjects));
        lockHeads(sealable);
        boolean anyWaiting = LinkRows.anyWaiting(connection);
        for (Sourced one : sealable) {
            Draft draft = one.draft();
            draft.names().forEach((id, name) -> people.put(key(draft.origin().court(), id), name));
            Item item = items.get(draft.subject());
            if (item != null) {
                further(one, item);
            } else if (draft.tells() == Tells.MORE) {
                orphan(one);
            } else {
                open(one, anyWaiting || !waiting.isEmpty());
            }
        }
        write();
    }

    /** What was entered, in order. */
    List<EntryRows.Stored> entered() {
        return List.copyOf(entries);
    }

    /** A draft and the hash of the payload it was read from. */
    record Sourced(Draft draft, String sourceHash) {}

    private void lockHeads(List<Sourced> sealable) throws SQLException {
        Map<Integer, String> known = new HashMap<>();
        for (Head head : BookRows.all(connection)) {
            known.put(head.id(), key(head.court(), head.ledger()));
        }
        // One order for all: two feeds that need the same ledgers wait for each other and never deadlock.
        TreeSet<String> wanted = new TreeSet<>();
        items.values().forEach(item -> wanted.add(known.get(item.book())));
        sealable.forEach(one -> wanted.add(key(one.draft().origin().court(), one.draft().ledger().name())));
        for (String key : wanted) {
            String[] parts = key.split("\t");
            Head head = BookRows.lock(connection, parts[0], parts[1]);
            heads.put(key, head);
            headsById.put(head.id(), head);
        }
    }

    private void open(Sourced one, boolean someWait) throws SQLException {
        Draft draft = one.draft();
        Head head = heads.get(key(draft.origin().court(), draft.ledger().name()));
        long seq = append(head, one, 0, true);
        Item item = new Item(head.id(), seq, draft.onDay(), draft.subject(), draft.origin().kind(),
                draft.origin().caseNumber(), draft.people(), draft.standing().after(new Standing("", "", "")));
        if (someWait) {
            item = reunite(item);
        }
        items.put(draft.subject(), item);
        fresh.put(draft.subject(), item);
        count(item, 1);
        if (!draft.people().explainer().isEmpty() && !draft.people().name().isEmpty()) {
            names.put(key(draft.origin().court(), draft.people().explainer()), draft.people().name());
        }
    }

    /** Takes up what other feeds have already told about a subject that only now arrives. */
    private Item reunite(Item item) throws SQLException {
        List<LinkRows.Waiting> early = new ArrayList<>(LinkRows.take(connection, item.subject()));
        waiting.stream().filter(w -> w.subject().equals(item.subject())).forEach(early::add);
        waiting.removeIf(w -> w.subject().equals(item.subject()));
        Item known = item;
        for (LinkRows.Waiting one : early) {
            links.add(new LinkRows.Link(item.book(), item.seq(), one.inBook(), one.seq()));
            known = known.with(one.standing());
        }
        return known;
    }

    private void further(Sourced one, Item item) {
        Head head = headsById.get(item.book());
        long seq = append(head, one, item.seq(), false);
        links.add(new LinkRows.Link(item.book(), item.seq(), item.book(), seq));
        Item newer = item.with(one.draft().standing());
        if (!newer.standing().equals(item.standing())) {
            count(item, -1);
            count(newer, 1);
            items.put(item.subject(), newer);
            (fresh.containsKey(item.subject()) ? fresh : changed).put(item.subject(), newer);
        }
    }

    private void orphan(Sourced one) {
        Head head = heads.get(key(one.draft().origin().court(), Ledger.REGISTER.name()));
        long seq = append(head, one, 0, false);
        waiting.add(new LinkRows.Waiting(head.id(), seq, one.draft().subject(), one.draft().standing()));
    }

    private long append(Head head, Sourced one, long refersTo, boolean item) {
        Draft draft = one.draft();
        Draft.Origin origin = draft.origin();
        long seq = head.lastSeq() + 1;
        String prev = seq == 1 ? chain.genesis(head.court(), head.ledger(), algorithm) : head.hash();
        Block block = new Block(seq, prev, algorithm, origin.eventId(), origin.feed(), origin.position(), origin.kind(),
                origin.atMillis(), now, draft.onDay(), origin.caseNumber(), origin.actor(), draft.subject(), refersTo,
                one.sourceHash(), draft.facts());
        String hash = chain.hash(block);
        entries.add(new EntryRows.Stored(head.id(), new Sealed(block, hash)));
        head.move(hash, item);
        return seq;
    }

    private void count(Item item, int by) {
        Cell.of(item).forEach(cell -> figures.merge(cell, by, Integer::sum));
    }

    private void write() throws SQLException {
        EntryRows.insert(connection, entries);
        ItemRows.insert(connection, fresh.values());
        ItemRows.update(connection, changed.values());
        LinkRows.insert(connection, links);
        LinkRows.wait(connection, waiting);
        FigureRows.add(connection, figures);
        PersonRows.explainers(connection, names);
        PersonRows.people(connection, people);
        BookRows.save(connection, heads.values());
    }

    private static String key(String court, String second) {
        return court + "\t" + second;
    }
}
