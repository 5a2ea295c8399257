package org.shiming.matters.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.shiming.api.value.ExplanationMode;

/** Whether a mode was installed when somebody last looked. */
@Entity
@Table(name = "CHANNEL")
public class ChannelRow {
    @Id
    @Column(name = "EXPLAIN_MODE", length = 30)
    private String mode;
    @Column(name = "INSTALLED")
    private int installed;

    /** For JPA. */
    protected ChannelRow() {}

    ChannelRow(ExplanationMode mode) {
        this.mode = mode.name();
        this.installed = 1;
    }

    boolean installed() {
        return installed == 1;
    }
}
