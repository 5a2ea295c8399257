package org.shiming.casesystem.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;

/** A message's content, sealed; gone some days after the receipt. */
@Entity
@Table(name = "OUTBOX_CONTENT")
public class OutboxContent {
    @Id
    @Column(name = "MESSAGE_KEY", length = 64)
    private String key;
    @Lob
    @Column(name = "HEAD")
    private byte[] head;
    @Lob
    @Column(name = "BODY")
    private byte[] body;

    /** For JPA. */
    protected OutboxContent() {}

    OutboxContent(String key, Sealed sealed) {
        this.key = key;
        this.head = sealed.head();
        this.body = sealed.body();
    }

    Sealed sealed() {
        return new Sealed(head, body);
    }
}
