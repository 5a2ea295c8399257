package org.shiming.leaderassignment.app;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shiming.leaderassignment.domain.Item;
import org.shiming.leaderassignment.domain.Unit;
import org.shiming.leaderassignment.store.ItemQueries;
import org.shiming.leaderassignment.store.ItemRow;
import org.shiming.support.json.Json;

/** Keeps items sealed: the words of leaders and parties are readable with the court's key only. */
@Component(service = Book.class)
public final class Book {
    private final LeaderUnit unit;
    private final Settings settings;
    private final DueDays dueDays;

    /**
     * @param unit the store
     * @param settings the key
     * @param dueDays limits
     */
    @Activate
    public Book(@Reference LeaderUnit unit, @Reference Settings settings, @Reference DueDays dueDays) {
        this.unit = unit;
        this.settings = settings;
        this.dueDays = dueDays;
    }

    /** @return the item of a row @param row the row */
    Item open(ItemRow row) {
        byte[] sealed = Base64.getDecoder().decode(row.sealed());
        return Json.read(new String(settings.cipher().decrypt(sealed), StandardCharsets.UTF_8), Item.class);
    }

    /** @return one item, empty if there is none @param id identifier */
    Optional<Item> find(String id) {
        return unit.tx().read(em -> Optional.ofNullable(em.find(ItemRow.class, id)).map(this::open));
    }

    /** A new item. @param em the transaction @param item the item */
    void add(EntityManager em, Item item) {
        em.persist(new ItemRow(new ItemRow.Head(item.id(), item.court(), item.number(), item.assignment().kind().name(),
                item.assignment().caseNumber(), item.assignment().sourceId(),
                item.assignment().assignedAt().toEpochMilli()), standing(item)));
    }

    /** A step was taken. @param em the transaction @param item the item as it stands now */
    void keep(EntityManager em, Item item) {
        ItemQueries.locked(em, item.id()).orElseThrow().stand(standing(item));
    }

    /** @return how an item stands on its row @param item the item */
    ItemRow.Standing standing(Item item) {
        byte[] sealed = settings.cipher().encrypt(Json.write(item).getBytes(StandardCharsets.UTF_8));
        return new ItemRow.Standing(item.state().name(), item.unit().map(Unit::owner).orElse(""),
                item.unit().map(Unit::name).orElse(""), nextDay(item), KernelSteps.pending(item),
                Base64.getEncoder().encodeToString(sealed));
    }

    /** @return ISO day of the next limit @param item the item */
    String nextDay(Item item) {
        return dueDays.owed(item, LocalDate.now(unit.clock())).stream().flatMap(due -> due.dueOn().stream())
                .findFirst().map(LocalDate::toString).orElse(ItemRow.NO_DAY);
    }
}
