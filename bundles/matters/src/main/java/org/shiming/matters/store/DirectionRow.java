package org.shiming.matters.store;

import java.time.Instant;
import java.util.List;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.shiming.api.matters.Direction;
import org.shiming.api.matters.DirectionView.Told;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.MatterId;
import org.shiming.matters.domain.Commission;
import org.shiming.support.json.Json;

/** A direction behind a matter with what was told of it (三.8, 三.9). */
@Entity
@Table(name = "DIRECTION")
public class DirectionRow {
    @Id
    @Column(name = "ID", length = 26)
    private String id;
    @Column(name = "COURT", length = 16)
    private String court;
    @Column(name = "MATTER", length = 26)
    private String matter;
    @Column(name = "ITEM", length = 64)
    private String item;
    @Column(name = "KIND", length = 20)
    private String kind;
    @Column(name = "SOURCE", length = 400)
    private String source;
    @Column(name = "REFERENCE_NUMBER", length = 400)
    private String reference;
    @Column(name = "DIRECTED_MILLIS")
    private long directedMillis;
    @Lob
    @Column(name = "TOLD")
    private String told;

    /** For JPA. */
    protected DirectionRow() {}

    DirectionRow(String id, CourtCode court, MatterId matter, Commission commission) {
        Direction direction = commission.direction();
        this.id = id;
        this.court = court.value();
        this.matter = matter.value();
        this.item = direction.item();
        this.kind = direction.kind().name();
        this.source = direction.source();
        this.reference = direction.reference();
        this.directedMillis = direction.directedAt().toEpochMilli();
        this.told = Json.write(commission.told());
    }

    Commission commission() {
        Direction direction = new Direction(item, Direction.Kind.valueOf(kind), source,
                reference == null ? "" : reference, Instant.ofEpochMilli(directedMillis));
        return new Commission(direction, List.of(Json.read(told, Told[].class)));
    }
}
