package org.shiming.api.value;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;
import org.shiming.api.outcome.InvalidValue;

public class ValuesTest {
    private static final String NORMAL = "（2026）豫0481民初123号";

    @Test
    public void everyBracketWidthAndSpacingIsTheSameCaseNumber() {
        for (String written : List.of("(2026)豫0481民初123号", "（2026）豫0481民初123号", " （2026) 豫0481 民初 123 号 ",
                "〔2026〕豫0481民初123号", "［2026］豫0481民初123号", "（２０２６）豫０４８１民初１２３号", "[2026]豫0481民初123号")) {
            assertEquals(NORMAL, new CaseNumber(written).value());
        }
    }

    @Test
    public void aCaseNumberKnowsItsCourtAndYear() {
        CaseNumber number = new CaseNumber(NORMAL);
        assertEquals("豫0481", number.courtShortName());
        assertEquals(2026, number.year());
        assertFalse(number.legacy());
        assertEquals("最高法", new CaseNumber("（2024）最高法民申1号").courtShortName());
    }

    @Test
    public void theFormBefore2016IsAcceptedAndSaysSo() {
        assertTrue(new CaseNumber("（2015）舞民初字第12号").legacy());
        assertEquals(2015, new CaseNumber("(2015)舞民初字第12号").year());
    }

    @Test
    public void subCasesAreAccepted() {
        assertEquals("（2026）豫0481执恢7号之一", new CaseNumber("(2026)豫0481执恢7号之一").value());
    }

    @Test
    public void whatIsNoCaseNumberIsRefusedWithACode() {
        for (String wrong : new String[]{null, "", "2026豫0481民初123号", "（2026）豫0481民初号",
            "（1826）豫0481民初1号", "（2026）豫0481民初123", "（2026）豫0481民初1号' OR '1'='1", "x".repeat(65)}) {
            InvalidValue refused = assertThrows(String.valueOf(wrong), InvalidValue.class, () -> new CaseNumber(wrong));
            assertEquals("CASE_NUMBER_MALFORMED", refused.code());
        }
    }

    @Test
    public void identifiersAreShortAndPlain() {
        assertEquals("p-1", new PartyId("p-1").value());
        for (String wrong : new String[]{null, "", " p", "a b", "a/b", "a'b", "张三", "-a", "x".repeat(65)}) {
            assertEquals("PARTY_ID_MALFORMED",
                    assertThrows(InvalidValue.class, () -> new PartyId(wrong)).code());
        }
    }

    @Test
    public void articlesAreCitedAsThePlanNumbersThem() {
        assertEquals("三.7", Article.JUDGE_APPOINTMENT.citation());
        assertEquals("一(二)4", new Article("一(二)4").toString());
        assertThrows(InvalidValue.class, () -> new Article("第七条"));
    }

    @Test
    public void courtsAndServices() {
        assertEquals("豫0481", new CourtCode("豫0481").value());
        assertThrows(InvalidValue.class, () -> new CourtCode("0481"));
        assertEquals("判后答疑", ServiceCode.POST_JUDGMENT_QA.label());
        assertEquals("心理测评", new ServiceCode("心理测评").label());
        assertEquals(7, ServiceCode.ofThePlan().size());
        assertThrows(InvalidValue.class, () -> new ServiceCode("<script>"));
    }

    @Test
    public void enumsShowTheFieldsOwnTerms() {
        assertEquals("法官主动释明", ExplanationMode.JUDGE_INITIATED.label());
        assertEquals("部分理解", PartyAnswer.PARTLY.label());
        assertEquals("极端", Mood.EXTREME.label());
        assertEquals("需审批", Decision.NEEDS_APPROVAL.label());
    }
}
