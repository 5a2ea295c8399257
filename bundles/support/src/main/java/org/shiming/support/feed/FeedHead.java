package org.shiming.support.feed;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** The last position given in this bundle's feed: one row, inserted by the migration. */
@Entity
@Table(name = "FEED_HEAD")
public class FeedHead {
    @Id
    @Column(name = "NAME", length = 40)
    private String name;
    @Column(name = "POSITION")
    private long position;

    /** For JPA. */
    protected FeedHead() {}

    long position() {
        return position;
    }
}
