package org.shiming.ledger.store;

/** The head of one ledger of one court, while its row is locked; moved on by each appended entry. */
public final class Head {
    private final int id;
    private final String court;
    private final String ledger;
    private long lastSeq;
    private String hash;
    private long items;

    Head(int id, String court, String ledger, long lastSeq, String hash, long items) {
        this.id = id;
        this.court = court;
        this.ledger = ledger;
        this.lastSeq = lastSeq;
        this.hash = hash;
        this.items = items;
    }

    /** @return the book's key */
    public int id() {
        return id;
    }

    /** @return the court's code */
    public String court() {
        return court;
    }

    /** @return the ledger's code */
    public String ledger() {
        return ledger;
    }

    /** @return the last number, 0 if the ledger is empty */
    public long lastSeq() {
        return lastSeq;
    }

    /** @return the last entry's hash, empty if the ledger is empty */
    public String hash() {
        return hash;
    }

    /** @return how many items lists show */
    public long items() {
        return items;
    }

    /**
     * An entry was appended.
     *
     * @param newHash its hash
     * @param item whether it opened an item
     */
    public void move(String newHash, boolean item) {
        lastSeq++;
        hash = newHash;
        items += item ? 1 : 0;
    }
}
