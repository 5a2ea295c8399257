package org.shiming.casesystem.ws;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.shiming.api.casesystem.CaseFacts;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.CaseType;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.PersonId;
import org.shiming.casesystem.domain.HostTrouble;
import org.shiming.casesystem.domain.Problems;
import org.shiming.casesystem.domain.Words;
import org.shiming.casesystem.domain.Words.Field;
import org.shiming.casesystem.host.CourtCaseSystem;
import org.shiming.casesystem.host.FindCase;
import org.shiming.casesystem.host.HostCase;
import org.shiming.casesystem.testing.Clients;
import org.shiming.casesystem.testing.FakeHost;
import org.shiming.casesystem.testing.Soap;
import org.shiming.casesystem.testing.TestClock;

public class CaseReaderTest {
    private static final CaseNumber NUMBER = new CaseNumber("（2026）豫0481民初123号");
    private final Problems problems = new Problems(new TestClock());
    private FakeHost host;

    @Before
    public void open() throws Exception {
        host = new FakeHost();
    }

    @After
    public void close() {
        host.close();
    }

    @Test
    public void everythingOfACaseIsRead() throws Exception {
        CaseFacts facts = read(usual(), Soap.civil(NUMBER.value()), found -> {});
        assertEquals(CaseType.CIVIL, facts.type());
        assertEquals(new CourtCode("豫04"), facts.appealCourt());
        assertTrue(facts.onPanel(new PersonId("J-1")));
        assertTrue(facts.parties().get(0).naturalPerson());
        assertFalse(facts.parties().get(1).naturalPerson());
        assertFalse("not said means at home", facts.parties().get(0).abroad());
        assertTrue(facts.parties().get(1).abroad());
        assertEquals("王律", facts.parties().get(0).agents().get(0).name());
        assertEquals("", facts.parties().get(0).agents().get(0).firm());
        assertEquals("a zone does not move the day", Optional.of(LocalDate.of(2026, 11, 10)),
                facts.documents().get(0).issuedOn());
        assertEquals(Optional.empty(), facts.documents().get(0).effectiveOn());
        assertEquals("已送达", facts.services().get(0).status());
        assertTrue(facts.flags().conflictProminent() && facts.flags().petitionReceived());
        assertEquals(new BigDecimal("1200.50"), facts.fees().get(0).outstanding());
        assertEquals(Optional.of(new BigDecimal("50000")), facts.performance().get(0).amount());
        assertTrue(problems.list().isEmpty());
    }

    @Test
    public void anotherCourtsWordsAreMapped() throws Exception {
        Words words = new Words(Map.of(Field.CASE_TYPE, "民商事=CIVIL", Field.PARTY_KIND, "个人=NATURAL,企业=ORGANISATION",
                Field.SERVICE_STATUS, "签收=已送达", Field.PROCEDURE, "简易=简易程序", Field.COURT_CODE, "H4104=豫0481"));
        CaseFacts facts = read(words, Soap.civil(NUMBER.value(), "民商事", "个人", "签收"), found -> {
            found.courtCode = "H4104";
            found.parties.get(1).kind = "企业";
        });
        assertEquals(CaseType.CIVIL, facts.type());
        assertEquals(new CourtCode("豫0481"), facts.court());
        assertTrue(facts.parties().get(0).naturalPerson());
        assertFalse(facts.parties().get(1).naturalPerson());
        assertEquals("已送达", facts.services().get(0).status());
        assertEquals("简易程序", facts.procedure());
    }

    @Test
    public void anUnknownCaseTypeMakesTheAnswerUnusableAndIsNamed() {
        unusable("CASE_TYPE_UNKNOWN", Soap.civil(NUMBER.value(), "国家赔偿", "自然人", "已送达"), found -> {});
        assertEquals("国家赔偿", problems.list().get(0).word());
    }

    @Test
    public void anUnknownWordThatDecidesNothingIsKeptAndNamed() throws Exception {
        CaseFacts facts = read(usual(), Soap.civil(NUMBER.value(), "民事", "合伙", "待查"), found -> {});
        assertTrue("the stricter masks apply", facts.parties().get(0).naturalPerson());
        assertEquals("待查", facts.services().get(0).status());
        assertEquals(2, problems.list().size());
    }

    @Test
    public void aBadValueIsANamedProblemThatQuotesNothing() {
        String xml = Soap.civil(NUMBER.value());
        unusable("DATE_MALFORMED", xml, found -> found.services.get(0).servedOn = "昨天");
        unusable("PARTY_ID_MALFORMED", xml, found -> found.parties.get(0).partyId = "张三 4101…");
        unusable("PERSON_ID_MALFORMED", xml, found -> found.undertakingJudgeId = null);
        unusable("COURT_CODE_MALFORMED", xml, found -> found.appealCourtCode = "");
        unusable("AMOUNT_MISSING", xml, found -> found.fees.get(0).due = null);
        unusable("FLAGS_MISSING", xml, found -> found.flags = null);
        unusable("ANSWER_OF_ANOTHER_CASE", xml, found -> found.caseNumber = "（2026）豫0481民初9号");
        assertTrue(problems.list().stream().noneMatch(p -> p.word().contains("张三")));
    }

    private void unusable(String code, String xml, Consumer<HostCase> change) {
        HostTrouble trouble = assertThrows(HostTrouble.class, () -> read(usual(), xml, change));
        assertEquals(HostTrouble.Kind.UNMAPPED, trouble.kind());
        assertFalse("the host is not to blame", trouble.outage());
        assertEquals("HOST_FAULT", trouble.code());
        assertTrue(trouble.getMessage(), trouble.getMessage().contains(code));
    }

    private CaseFacts read(Words words, String xml, Consumer<HostCase> change) throws Exception {
        host.put(NUMBER.value(), xml);
        CourtCaseSystem client = Clients.of(host.url());
        FindCase request = new FindCase();
        request.caseNumber = NUMBER.value();
        HostCase found = client.findCase(request).found;
        change.accept(found);
        return new CaseReader(words, problems).read(NUMBER, found);
    }

    private static Words usual() {
        return new Words(Map.of(Field.CASE_TYPE, "民事=CIVIL,刑事=CRIMINAL,行政=ADMINISTRATIVE,执行=ENFORCEMENT",
                Field.PARTY_KIND, "自然人=NATURAL,法人=ORGANISATION"));
    }
}
