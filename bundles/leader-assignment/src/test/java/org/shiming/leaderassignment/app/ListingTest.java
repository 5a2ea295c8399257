package org.shiming.leaderassignment.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.api.documents.PaperFormat;
import org.shiming.api.identity.Caller;
import org.shiming.api.identity.Role;
import org.shiming.api.value.CaseNumber;
import org.shiming.api.value.CourtCode;
import org.shiming.api.value.PartyId;
import org.shiming.leaderassignment.domain.Some;
import org.shiming.leaderassignment.domain.State;
import org.shiming.leaderassignment.domain.StepKind;

public class ListingTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();
    private Fixture fixture;

    @Before
    public void open() {
        fixture = new Fixture(folder.getRoot().toPath());
    }

    @After
    public void close() {
        fixture.close();
    }

    @Test
    public void pagesHoldEveryItemOnceAndTheMostUrgentFirst() {
        for (int i = 0; i < 7; i++) {
            fixture.assigned();
        }
        String urgent = fixture.handled();
        fixture.step(Fixture.JUDGE, urgent, StepKind.RETURN).orFault();
        List<String> seen = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Listing.Page page = fixture.listing.page(Fixture.STAFF,
                    new Listing.Wish(Optional.empty(), Optional.of("OPEN"), false, Optional.empty(), after, 3));
            page.items().forEach(item -> seen.add(item.item().id()));
            assertEquals(8, page.total());
            after = page.next().isEmpty() ? Optional.empty() : Optional.of(page.next());
        } while (after.isPresent());
        assertEquals(8, seen.size());
        assertEquals(8, seen.stream().distinct().count());
        assertEquals("the one whose screening is over has more time", urgent, seen.get(7));
    }

    @Test
    public void eachCallerSeesTheirOwn() {
        String item = fixture.handled();
        fixture.assigned();
        assertEquals(2, total(Fixture.STAFF));
        assertEquals(2, total(Fixture.LEADER));
        assertEquals(1, total(Fixture.JUDGE));
        assertEquals(1, total(Some.caller("H1", "民事审判庭", Role.DIVISION_HEAD)));
        assertEquals(0, total(Some.caller("H2", "刑事审判庭", Role.DIVISION_HEAD)));
        assertEquals(0, total(Some.caller("Z1", "", Role.SUPERIOR_COURT)));
        assertEquals(List.of(StepKind.RETURN, StepKind.MEET, StepKind.PROGRESS, StepKind.REPLY),
                fixture.listing.one(Fixture.JUDGE, item).orFault().open());
    }

    @Test
    public void countsAndFiltersAreOfTheCaller() {
        fixture.handled();
        fixture.assigned();
        Listing.Page page = fixture.listing.page(Fixture.STAFF, new Listing.Wish(Optional.of("LEADER"),
                Optional.of("HANDLING"), false, Optional.of(Fixture.CASE.value()), Optional.empty(), 20));
        assertEquals(1, page.items().size());
        assertEquals(Long.valueOf(1), page.states().get(State.ASSIGNED));
        assertEquals(Long.valueOf(1), page.states().get(State.HANDLING));
        assertEquals(0, page.overdue());
    }

    @Test
    public void theJudgesOfTheCaseAreOfferedTheUndertakingOneFirst() {
        String item = fixture.assigned();
        List<Candidates.Candidate> found = fixture.candidates.of(Fixture.STAFF, item).orFault();
        assertEquals(List.of("J1", "J2"), found.stream().map(one -> one.unit().owner()).toList());
        fixture.hostAway = true;
        assertEquals("HOST_AWAY", fixture.code(fixture.candidates.of(Fixture.STAFF, item)));
    }

    @Test
    public void thePartiesOfACaseAreOfferedWithMaskedNamesToTheirOwnCourtOnly() {
        Candidates.Demander party = fixture.candidates.parties(Fixture.LEADER, Fixture.CASE).orFault().get(0);
        Caller other = new Caller(Fixture.LEADER.id(), "某", Fixture.LEADER.roles(), new CourtCode("豫0482"), "院领导",
                false);
        assertEquals(new Candidates.Demander(new PartyId("P1"), "张某某", "原告"), party);
        assertEquals("CASE_UNKNOWN", fixture.code(fixture.candidates.parties(Fixture.LEADER,
                new CaseNumber("（2026）豫0481民初2号"))));
        assertEquals("CASE_UNKNOWN", fixture.code(fixture.candidates.parties(other, Fixture.CASE)));
        fixture.hostAway = true;
        assertEquals("HOST_AWAY", fixture.code(fixture.candidates.parties(Fixture.LEADER, Fixture.CASE)));
    }

    @Test
    public void thePapersTellWordsLimitsAndHistory() {
        String item = fixture.handled();
        fixture.step(Fixture.JUDGE, item, StepKind.REPLY).orFault();
        String sheet = paper(item, Sheets.Sheet.ASSIGNMENT);
        assertTrue(sheet, sheet.contains(Fixture.WORDS) && sheet.contains("2026-12-02")
                && sheet.contains("不延长任何法定期限"));
        String feedback = paper(item, Sheets.Sheet.FEEDBACK);
        assertTrue(feedback, feedback.contains("回复当事人") && feedback.contains("照办〔当面〕"));
        assertEquals("ITEM_UNKNOWN", fixture.code(fixture.sheets.render(Some.caller("J9", "", Role.JUDGE), item,
                Sheets.Sheet.FEEDBACK, PaperFormat.PDF)));
    }

    private String paper(String item, Sheets.Sheet sheet) {
        return new String(fixture.sheets.render(Fixture.STAFF, item, sheet, PaperFormat.PDF).orFault());
    }

    private long total(org.shiming.api.identity.Caller caller) {
        return fixture.listing.page(caller, AssigningTest.all()).total();
    }
}
