package org.shiming.support.feed;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** How far this bundle has read another's feed. Moved in the same transaction as what was made of the entries. */
@Entity
@Table(name = "FEED_CURSOR")
public class FeedCursor {
    @Id
    @Column(name = "NAME", length = 40)
    private String name;
    @Column(name = "POSITION")
    private long position;

    /** For JPA. */
    protected FeedCursor() {}

    FeedCursor(String name) {
        this.name = name;
    }

    /** @return the feed's name */
    public String name() {
        return name;
    }

    /** @return the last position read */
    public long position() {
        return position;
    }

    void moveTo(long newPosition) {
        this.position = newPosition;
    }
}
