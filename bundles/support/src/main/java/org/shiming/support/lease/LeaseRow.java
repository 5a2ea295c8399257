package org.shiming.support.lease;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** Who may run a job now, and until when. */
@Entity
@Table(name = "LEASE")
public class LeaseRow {
    @Id
    @Column(name = "NAME", length = 40)
    private String name;
    @Column(name = "HOLDER", length = 64)
    private String holder;
    @Column(name = "EXPIRES_MILLIS")
    private long expiresMillis;
    @Version
    @Column(name = "VERSION")
    private int version;

    /** For JPA. */
    protected LeaseRow() {}

    LeaseRow(String name) {
        this.name = name;
        this.holder = "";
    }

    boolean take(String wanted, long now, long until) {
        if (!holder.equals(wanted) && expiresMillis > now) {
            return false;
        }
        holder = wanted;
        expiresMillis = until;
        return true;
    }
}
