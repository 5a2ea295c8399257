package org.shiming.documents.page;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.Test;

/** Lines to sign. */
public class SignatureSetterTest {
    private static final Ruler RULER = new Ruler(c -> c < 0x1100 ? 500 : 1000);

    private final Flow flow = new Flow();
    private final SignatureSetter setter = new SignatureSetter(flow, RULER);

    @Test
    public void aSignerHasALabelALineAndRoomForTheDate() {
        setter.lines(List.of("释明法官（签名）"));
        List<Mark> marks = flow.pages().get(0);
        Mark.Text label = (Mark.Text) marks.get(0);
        Mark.Rule rule = (Mark.Rule) marks.get(1);
        Mark.Text date = (Mark.Text) marks.get(2);
        assertEquals("释明法官（签名）：", label.text());
        assertTrue(rule.x1() > label.x() + RULER.of(label.text(), Sheet.BODY));
        assertTrue("room for a name", rule.x2() - rule.x1() > 100);
        assertTrue(rule.x2() < date.x());
        assertTrue(date.text().matches("　+年　+月　+日"));
        assertEquals(label.y(), date.y(), 0.001);
    }

    @Test
    public void aColonIsNotDoubled() {
        setter.lines(List.of("当事人："));
        assertEquals("当事人：", ((Mark.Text) flow.pages().get(0).get(0)).text());
    }

    @Test
    public void aLongLabelIsBrokenAndStillLeavesRoomToSign() {
        setter.lines(List.of("法定代理人或者委托诉讼代理人（签名或者捺印，并注明与当事人的关系）"));
        List<Mark> marks = flow.pages().get(0);
        assertTrue(marks.size() > 4);
        Mark.Rule rule = (Mark.Rule) marks.get(marks.size() - 2);
        assertTrue(rule.x2() - rule.x1() > 60);
    }

    @Test
    public void moreSignersThanFitOnAPageGoOnOnTheNext() {
        setter.lines(Collections.nCopies(40, "合议庭成员"));
        assertTrue(flow.pages().size() >= 3);
        assertEquals(120, flow.pages().stream().mapToInt(List::size).sum());
    }
}
