package org.shiming.judgeexplanation.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.shiming.judgeexplanation.app.Fixture.code;

import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.api.feed.FeedEntry;
import org.shiming.api.matters.Act;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.api.value.DocumentId;
import org.shiming.api.value.PartyId;

/** 三.3: 明确告知当事人如对裁判文书有疑问可联系法官或前往司法释明中心释明. */
public class SmsTextsTest {
    private static final SmsTexts.Copy COPY = new SmsTexts.Copy(Fixture.CASE, Fixture.JUDGMENT, Fixture.PLAINTIFF);

    @Rule
    public final TemporaryFolder keys = new TemporaryFolder();
    private Fixture f;

    @Before
    public void open() {
        f = new Fixture(keys.getRoot().toPath());
    }

    @After
    public void close() {
        f.close();
    }

    @Test
    public void theTextHasCaseDocumentAndTelephoneAndNoName() {
        String text = f.sms.text(f.act(Fixture.HOST), COPY).orFault().text();
        assertTrue(text, text.contains("（2026）豫0481民初1号"));
        assertTrue(text, text.contains("民事判决书"));
        assertTrue(text, text.contains("12368"));
        assertTrue(text, !text.contains("张三丰"));
    }

    @Test
    public void anotherTemplateHasAnotherVersionAndEachStepKeepsItsOwn() {
        String before = f.sms.text(f.act(Fixture.HOST), COPY).orFault().templateVersion();
        Settings changed = new Settings(Fixture.config(keys.getRoot().toPath(), Map.of("smsTemplateVersion", "2027-1",
                "smsTemplate", "{案号}如有疑问请联系法官，或到司法释明中心。")));
        f.clock.set("2026-11-10T02:00:01Z");
        SmsTexts.Text after = new SmsTexts(f.unit, f.cases, changed).text(f.act(Fixture.HOST), COPY).orFault();
        assertEquals("2027-1", after.templateVersion());
        assertEquals("（2026）豫0481民初1号如有疑问请联系法官，或到司法释明中心。", after.text());
        assertEquals(List.of(before, "2027-1"), f.panel.of(Fixture.JUDGE, Fixture.CASE).orFault().parties().get(0)
                .sms().stream().map(PanelView.Sms::templateVersion).toList());
    }

    @Test
    public void askedTwiceUnderOneMessageItIsOneStep() {
        Act act = f.act(Fixture.HOST);
        assertEquals(f.sms.text(act, COPY).orFault(), f.sms.text(act, COPY).orFault());
        assertEquals(1, f.panel.of(Fixture.JUDGE, Fixture.CASE).orFault().parties().get(0).sms().size());
        assertEquals("MESSAGE_ID_REUSED", code(f.sms.result(act, COPY, "2026-1", true, "")));
    }

    @Test
    public void sentAndFailedAreFactsOfTheirOwn() {
        f.sms.text(f.act(Fixture.HOST), COPY).orFault();
        f.sms.result(f.act(Fixture.HOST), COPY, "2026-1", false, "号码停机").orFault();
        f.sms.result(f.act(Fixture.HOST), COPY, "2026-1", true, null).orFault();
        assertEquals(List.of("SMS_TEXT_GIVEN", "SMS_FAILED", "SMS_SENT"),
                f.told().stream().map(FeedEntry::type).toList());
    }

    @Test
    public void whatIsNotServedHasNoText() {
        assertEquals("JUDGMENT_NOT_ISSUED", code(f.sms.text(f.act(Fixture.HOST),
                new SmsTexts.Copy(Fixture.CASE, Fixture.DRAFT, Fixture.PLAINTIFF))));
        assertEquals("DOCUMENT_NOT_OF_CASE", code(f.sms.text(f.act(Fixture.HOST),
                new SmsTexts.Copy(Fixture.CASE, new DocumentId("D9"), Fixture.PLAINTIFF))));
        assertEquals("PARTY_NOT_OF_CASE", code(f.sms.text(f.act(Fixture.HOST),
                new SmsTexts.Copy(Fixture.CASE, Fixture.JUDGMENT, new PartyId("P9")))));
        f.host.away = true;
        assertEquals("HOST_AWAY", code(f.sms.text(f.act(Fixture.HOST), COPY)));
        assertTrue(f.told().isEmpty());
    }

    @Test
    public void aResultNeedsItsTemplateAndAReasonOfBearableLength() {
        assertEquals("TEXT_EMPTY", assertThrows(InvalidValue.class,
                () -> f.sms.result(f.act(Fixture.HOST), COPY, "", true, "")).code());
        assertEquals("TEXT_TOO_LONG", assertThrows(InvalidValue.class,
                () -> f.sms.result(f.act(Fixture.HOST), COPY, "2026-1", false, "停".repeat(501))).code());
    }
}
