package org.shiming.host.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.Test;
import org.shiming.host.testing.Cases;

public class CaseFileTest {
    private final CaseFile file = Cases.draft();

    @Test
    public void partiesAndDocumentsAreFoundByTheirIdentifiers() {
        assertEquals("周䶮", file.party("C1-P1").orElseThrow().name());
        assertTrue(file.document("C1-D1").isPresent());
        assertFalse(file.party("C2-P1").isPresent());
        assertFalse(file.document("").isPresent());
    }

    @Test
    public void thePanelAndTheUndertakingJudgeSitOnTheCase() {
        assertTrue(file.onPanel("J004"));
        assertTrue(file.onPanel("J006"));
        assertFalse(file.onPanel("J001"));
        CaseFile withoutPanel = new CaseFile(file.heading(), List.of(), file.parties(), file.documents(), List.of(),
                file.flags(), List.of(), List.of());
        assertTrue(withoutPanel.onPanel("J004"));
    }

    @Test
    public void itsListsCannotBeChanged() {
        assertThrows(UnsupportedOperationException.class, () -> file.parties().clear());
        assertThrows(UnsupportedOperationException.class, () -> file.panel().clear());
    }

    @Test
    public void aDocumentIsIssuedOnceItHasADay() {
        assertFalse(file.documents().get(0).issued());
        assertTrue(Cases.issued().documents().get(0).issued());
    }

    @Test
    public void whatIsOwedIsNeverNegative() {
        Fee paidTooMuch = new Fee(1, "P", "案件受理费", BigDecimal.ONE, BigDecimal.TEN, null);
        assertEquals(BigDecimal.ZERO, paidTooMuch.outstanding());
        assertEquals(new BigDecimal("1000.00"), file.fees().get(0).outstanding());
    }

    @Test
    public void flagsAreSaidInWords() {
        assertEquals(List.of("四类案件·重大疑难复杂敏感", "矛盾突出", "已有信访投诉"), file.flags().words());
        assertTrue(Flags.NONE.words().isEmpty());
        assertEquals(List.of("信访风险"), new Flags(List.of(), false, true, false, "").words());
    }

    @Test
    public void aServiceReachedThePartyOnlyWhenItSaysSo() {
        assertTrue(Cases.issued().services().get(0).served());
        assertFalse(new Service("D", "P", "公告", null, "发送中", "").served());
        assertFalse(new Service("D", "P", "电子", null, Service.FAILED, "停机").served());
    }
}
