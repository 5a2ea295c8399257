package org.shiming.host.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.shiming.host.testing.Cases.TODAY;

import java.math.BigDecimal;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.shiming.host.domain.CaseFile;
import org.shiming.host.domain.Service;
import org.shiming.host.testing.Cases;
import org.shiming.host.testing.MemoryDb;

public class CaseChangesTest {
    private final CaseChanges changes = new CaseChanges();
    private MemoryDb memory;

    @Before
    public void load() {
        memory = MemoryDb.withTables();
        Cases.load(memory.db());
    }

    @After
    public void close() {
        memory.close();
    }

    private CaseFile file(String number) {
        return memory.db().read(c -> new CaseRows().find(c, number)).orElseThrow();
    }

    private boolean issue(String number, String document) {
        return memory.db().read(c -> changes.issue(c, number, document, TODAY));
    }

    private boolean served(Service service) {
        return memory.db().read(c -> changes.served(c, Cases.ISSUED, service));
    }

    private boolean paid(String amount) {
        return memory.db().read(c -> changes.paid(c, Cases.DRAFT, 1, new BigDecimal(amount)));
    }

    @Test
    public void aDraftIsIssuedOnce() {
        assertTrue(issue(Cases.DRAFT, "C1-D1"));
        assertFalse(issue(Cases.DRAFT, "C1-D1"));
        CaseFile file = file(Cases.DRAFT);
        assertEquals(TODAY, file.documents().get(0).issuedOn());
        assertEquals(TODAY, file.documents().get(0).pronouncedOn());
        assertTrue(file.heading().issued());
    }

    @Test
    public void aDocumentOfAnotherCaseIsNotIssued() {
        assertFalse(issue(Cases.CRIMINAL, "C1-D1"));
        assertFalse(file(Cases.DRAFT).heading().issued());
    }

    @Test
    public void aFirstServiceIsAdded() {
        assertTrue(served(new Service("C2-D1", "C2-P2", "电子", TODAY, Service.SERVED, "短信")));
        assertEquals(2, file(Cases.ISSUED).services().size());
    }

    @Test
    public void aFailedServiceMayBeRepeated() {
        assertTrue(served(new Service("C2-D1", "C2-P2", "电子", null, Service.FAILED, "停机")));
        assertTrue(served(new Service("C2-D1", "C2-P2", "电子", TODAY, Service.SERVED, "短信")));
        Service kept = file(Cases.ISSUED).services().get(1);
        assertEquals(Service.SERVED, kept.status());
        assertEquals(TODAY, kept.servedOn());
    }

    @Test
    public void aServiceThatReachedThePartyIsNotOverwritten() {
        assertFalse(served(new Service("C2-D1", "C2-P1", "直接", null, Service.FAILED, "晚到的失败")));
        assertTrue(file(Cases.ISSUED).services().get(0).served());
    }

    @Test
    public void anotherMethodIsAServiceOfItsOwn() {
        assertTrue(served(new Service("C2-D1", "C2-P1", "邮寄", TODAY, Service.SERVED, "")));
        assertEquals(2, file(Cases.ISSUED).services().size());
    }

    @Test
    public void paymentsAddUpToWhatIsOwed() {
        assertTrue(paid("400"));
        assertTrue(paid("600.00"));
        assertEquals(0, file(Cases.DRAFT).fees().get(0).outstanding().signum());
    }

    @Test
    public void nobodyPaysMoreThanIsOwed() {
        assertFalse(paid("1000.01"));
        assertTrue(paid("1000"));
        assertFalse(paid("0.01"));
        assertEquals(new BigDecimal("1050.00"), file(Cases.DRAFT).fees().get(0).paid());
    }

    @Test
    public void aPaymentForAFeeThatIsNotThereIsNotTaken() {
        assertFalse(memory.db().read(c -> changes.paid(c, Cases.DRAFT, 2, BigDecimal.ONE)));
    }

    @Test
    public void aDutyIsPerformedOnce() {
        assertTrue(memory.db().read(c -> changes.performed(c, Cases.DRAFT, 1, TODAY)));
        assertFalse(memory.db().read(c -> changes.performed(c, Cases.DRAFT, 1, TODAY.plusDays(1))));
        assertEquals(TODAY, file(Cases.DRAFT).performance().get(0).performedOn());
    }
}
