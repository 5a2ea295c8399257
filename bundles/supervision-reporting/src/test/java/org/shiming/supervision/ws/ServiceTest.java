package org.shiming.supervision.ws;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.shiming.api.identity.Caller;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.outcome.ServiceFault;
import org.shiming.supervision.app.Facts;
import org.shiming.supervision.app.Fixture;
import org.shiming.supervision.app.MemoryFeed;
import org.shiming.supervision.app.PackPaper;
import org.shiming.supervision.app.Packs;

/** The service as callers of each role meet it. */
public class ServiceTest {
    private static final String FROM = "2026-11-01";
    private static final String TO = "2026-11-30";
    private final Fixture fixture = new Fixture();
    private Caller caller = Fixture.OFFICE;
    private final SupervisionService service = new SupervisionService(() -> caller, fixture.figures,
            new Packs(fixture.unit, fixture.figures, fixture.gatherer), new PackPaper(fixture.settings));

    @Before
    public void open() {
        MemoryFeed matters = new MemoryFeed("matters");
        for (String unit : List.of("民庭", "刑庭", "刑庭")) {
            String at = "2026-11-05T02:00:00Z";
            String id = "s" + matters.latest();
            matters.add("SESSION_RECORDED", at, "（2026）豫0481民初1号",
                    Facts.session(id, "m" + id, "DUTY_LAWYER", unit, at, List.of("UNDERSTOOD")));
        }
        fixture.follow(matters);
    }

    @After
    public void close() {
        fixture.close();
    }

    @Test
    public void aFigureComesWithFractionDefinitionVersionAndPeriod() {
        FigurePage page = service.figures(FROM, TO, "");
        assertEquals(FROM + " " + TO, page.from + " " + page.to);
        FigureDto acceptance = page.items.stream().filter(each -> each.code.equals("ACCEPTANCE")).findFirst()
                .orElseThrow();
        assertEquals("100.0% 3/3", acceptance.value + " " + acceptance.numerator + "/" + acceptance.denominator);
        assertEquals(1, acceptance.version);
        assertTrue(acceptance.definition.contains("当事人本人的答复"));
    }

    @Test
    public void whatIsNotInstalledHasNoNumbers() {
        FigureDto visits = service.figures(FROM, TO, null).items.stream().filter(each -> each.code.equals("VISITS"))
                .findFirst().orElseThrow();
        assertEquals("NOT_INSTALLED 未安装", visits.state + " " + visits.value);
        assertNull(visits.numerator);
        assertNull(visits.denominator);
    }

    @Test
    public void aHeadGetsTheOwnDivisionOnly() {
        caller = Fixture.HEAD;
        FigurePage page = service.figures(FROM, TO, "");
        assertEquals("民庭", page.unit);
        assertEquals("1", page.items.get(0).value);
        assertEquals(1, service.breakdown("EXPLANATIONS", "UNIT", FROM, TO, "").items.size());
        assertEquals(1, service.flow(FROM, TO, "").items.get(1).entered);
        assertThrows(ServiceFault.class, () -> service.figures(FROM, TO, "刑庭"));
    }

    @Test
    public void partsHaveChineseLabels() {
        assertEquals("值班律师释明", service.breakdown("EXPLANATIONS", "MODE", FROM, TO, "").items.get(0).label);
        assertEquals("2026-11", service.breakdown("EXPLANATIONS", "MONTH", FROM, TO, "").items.get(0).label);
        assertEquals("2", service.breakdown("EXPLANATIONS", "UNIT", FROM, TO, "").items.get(0).value);
    }

    @Test
    public void badInputIsNamed() {
        assertEquals("DAY_MALFORMED", refused(() -> service.figures("yesterday", TO, "")));
        assertEquals("PERIOD_RANGE", refused(() -> service.figures(TO, FROM, "")));
        assertEquals("PERIOD_RANGE", refused(() -> service.figures("1900-01-01", TO, "")));
        assertEquals("INDICATOR_UNKNOWN", refused(() -> service.breakdown("X", "UNIT", FROM, TO, "")));
        assertEquals("BY_UNKNOWN", refused(() -> service.breakdown("VISITS", "JUDGE", FROM, TO, "")));
        assertEquals("MONTH_MALFORMED", refused(() -> service.pack("2026-13")));
        assertEquals("MONTH_MALFORMED", refused(() -> service.pack(null)));
    }

    @Test
    public void aMonthGoesFromFiguresToFreezingRemarkActionAndClosing() {
        assertFalse(service.pack("2026-11").frozen);
        FreezeRequest freeze = new FreezeRequest();
        freeze.messageId = "f1";
        freeze.month = "2026-11";
        assertEquals("2026-11", service.freeze(freeze).month);
        RemarkRequest remark = new RemarkRequest();
        remark.messageId = "r1";
        remark.month = "2026-11";
        remark.words = "无异常";
        service.remark(remark);
        ActionRequest action = new ActionRequest();
        action.messageId = "a1";
        action.month = "2026-11";
        action.words = "继续督办";
        action.unit = "民庭";
        action.dueOn = "2026-12-20";
        String id = service.action(action).id;
        PackDto pack = service.pack("2026-11");
        assertTrue(pack.frozen);
        assertEquals(List.of("2026-11"), service.packs().months);
        assertEquals("无异常", pack.remarks.get(0).words);
        assertEquals("2026-12-20", pack.actions.get(0).dueOn);
        assertFalse(pack.actions.get(0).carriedOver);
        assertTrue(service.pack("2026-12").actions.get(0).carriedOver);
        CloseRequest close = new CloseRequest();
        close.messageId = "c1";
        close.id = id;
        close.result = "完成";
        service.closeAction(close);
        assertFalse(service.pack("2026-11").actions.get(0).open);
    }

    @Test
    public void withoutThePressThePaperIsRefusedByName() {
        ServiceFault absent = assertThrows(ServiceFault.class, () -> service.packPdf("2026-11"));
        assertEquals("PAPERS_ABSENT", absent.refusal().code());
        assertThrows(ServiceFault.class, () -> service.packDocx("2026-11"));
    }

    private static String refused(Runnable call) {
        return assertThrows(InvalidValue.class, call::run).code();
    }
}
