package org.shiming.host.demo;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.BeforeClass;
import org.junit.Test;
import org.shiming.host.domain.CaseDocument;
import org.shiming.host.domain.CaseFile;
import org.shiming.host.domain.Party;
import org.shiming.host.domain.Service;

public class DemoCasesTest {
    private static final LocalDate BASE = LocalDate.of(2026, 11, 23);
    private static List<LoadedCase> cases;

    @BeforeClass
    public static void make() {
        cases = new DemoCases(BASE).all();
    }

    private static List<CaseFile> files() {
        return cases.stream().map(LoadedCase::file).toList();
    }

    private static long ofType(String type) {
        return files().stream().filter(f -> type.equals(f.heading().caseType())).count();
    }

    @Test
    public void thereAreThreeHundredCasesOfAllTypes() {
        assertEquals(240, ofType("刑事"));
        assertTrue(ofType("民事") >= 70);
        assertTrue(ofType("行政") >= 15);
        assertTrue(ofType("执行") >= 15);
        assertTrue(cases.size() >= 320);
    }

    @Test
    public void theSameBaseDayGivesTheSameCases() {
        assertEquals(cases, new DemoCases(BASE).all());
        assertNotEquals(cases, new DemoCases(BASE.plusDays(1)).all());
    }

    @Test
    public void caseNumbersAndIdentifiersAreUnique() {
        Set<String> seen = new HashSet<>();
        for (CaseFile file : files()) {
            assertTrue(file.caseNumber(), seen.add(file.caseNumber()));
            file.documents().forEach(d -> assertTrue(seen.add(d.documentId())));
            file.parties().forEach(p -> assertTrue(seen.add(p.partyId())));
        }
    }

    @Test
    public void inventedCaseNumbersAreOfTheDemoCourtAndUnbrokenlyWellFormed() {
        files().stream().filter(f -> !"刑事".equals(f.heading().caseType())).forEach(f -> assertTrue(f.caseNumber(),
                f.caseNumber().matches("（202[56]）豫0481(民初|行初|执|执异)[1-9]\\d*号")));
    }

    @Test
    public void everyCaseHasAPanelThatItsUndertakingJudgeSitsOn() {
        for (CaseFile file : files()) {
            assertTrue(file.panel().size() == 1 || file.panel().size() == 3);
            assertTrue(file.panel().stream().anyMatch(m -> m.personId().equals(file.heading().judgeId())));
            assertEquals(file.panel().size(), file.panel().stream().map(m -> m.personId()).distinct().count());
        }
    }

    @Test
    public void everyTextIsWholeAndHasNoHoles() {
        for (LoadedCase loaded : cases) {
            for (CaseDocument document : loaded.file().documents()) {
                String text = loaded.texts().get(document.documentId());
                assertTrue(loaded.file().caseNumber() + " is short", text.length() > 450);
                assertFalse(text, text.contains("{") || text.contains("}"));
            }
        }
    }

    @Test
    public void criminalDefendantsKeepTheirMaskedNames() {
        long masked = files().stream().filter(f -> "刑事".equals(f.heading().caseType()))
                .filter(f -> f.parties().stream().allMatch(p -> p.name().matches(".*[某A-Za-z×xX0-9].*"))).count();
        assertEquals(240, masked);
        long known = files().stream().filter(f -> "刑事".equals(f.heading().caseType()))
                .filter(f -> !"某某".equals(f.parties().get(0).name())).count();
        assertTrue("defendants found in " + known, known >= 230);
    }

    @Test
    public void formerNamesAreMaskedOnceMore() {
        assertFalse(cases.stream().flatMap(c -> c.texts().values().stream())
                .anyMatch(text -> text.matches("(?s).*曾用名[\\u4e00-\\u9fa5]{2,3}，.*")));
    }

    @Test
    public void rareCharactersOccur() {
        String names = files().stream().map(f -> f.heading().partyNames()).collect(Collectors.joining());
        for (String rare : List.of("䶮", "㛃", "𬭚")) {
            assertTrue(rare, names.contains(rare));
        }
    }

    @Test
    public void phonesAreOfARangeThatNobodyHas() {
        files().stream().flatMap(f -> f.parties().stream()).map(Party::phone).filter(p -> !p.isEmpty())
                .forEach(p -> assertTrue(p, p.matches("1000000\\d{4}")));
    }

    @Test
    public void everyStateOccurs() {
        List<Service> services = files().stream().flatMap(f -> f.services().stream()).toList();
        for (String method : List.of("直接", "电子", "邮寄", "公告")) {
            assertTrue(method, services.stream().anyMatch(s -> s.method().equals(method)));
        }
        for (String status : List.of("已送达", "发送中", "失败")) {
            assertTrue(status, services.stream().anyMatch(s -> s.status().equals(status)));
        }
        assertTrue(files().stream().anyMatch(f -> !f.heading().issued()));
        assertTrue(files().stream().anyMatch(f -> f.heading().issued() && f.services().isEmpty()));
        assertTrue(files().stream().anyMatch(f -> f.documents().get(0).effectiveOn() != null));
        assertTrue(files().stream().flatMap(f -> f.fees().stream()).anyMatch(f -> f.outstanding().signum() > 0));
        assertTrue(files().stream().flatMap(f -> f.fees().stream()).anyMatch(f -> f.paid().signum() > 0));
        assertTrue(files().stream().flatMap(f -> f.performance().stream()).anyMatch(p -> p.performedOn() != null));
    }

    @Test
    public void everyReasonForAMandatoryExplanationOccurs() {
        assertTrue(files().stream().anyMatch(f -> !f.flags().fourCategory().isEmpty()));
        assertTrue(files().stream().anyMatch(f -> f.flags().conflictProminent()));
        assertTrue(files().stream().anyMatch(f -> f.flags().petitionRisk()));
        assertTrue(files().stream().anyMatch(f -> f.flags().petitionReceived()));
        assertTrue(files().stream().anyMatch(f -> f.flags().words().isEmpty()));
    }

    @Test
    public void nothingHappensAfterTheBaseDay() {
        for (CaseFile file : files()) {
            CaseDocument document = file.documents().get(0);
            assertFalse(document.issued() && document.issuedOn().isAfter(BASE));
            assertFalse(document.effectiveOn() != null && document.effectiveOn().isAfter(BASE));
            file.services().stream().filter(Service::served).forEach(s -> assertFalse(s.servedOn().isAfter(BASE)));
            file.performance().stream().filter(p -> p.performedOn() != null)
                    .forEach(p -> assertFalse(p.performedOn().isAfter(BASE)));
        }
    }

    @Test
    public void draftsAreServedOnNobodyAndNeverEffective() {
        files().stream().filter(f -> !f.heading().issued()).forEach(f -> {
            assertTrue(f.services().isEmpty());
            assertEquals(null, f.documents().get(0).effectiveOn());
        });
    }

    @Test
    public void aDutyLawyerIsAlsoAnAgentSomewhereSoThatConflictsArise() {
        assertTrue(files().stream().flatMap(f -> f.parties().stream()).flatMap(p -> p.agents().stream())
                .anyMatch(a -> "L001".equals(a.personId())));
    }

    @Test
    public void agentsOfOneCaseComeFromDifferentFirms() {
        for (CaseFile file : files()) {
            List<String> firms = file.parties().stream().flatMap(p -> p.agents().stream()).map(Party.Agent::firm)
                    .toList();
            assertEquals(firms.size(), new HashSet<>(firms).size());
        }
    }

    @Test
    public void inOneCaseAPartyLivesAbroadIsServedAndHasThirtyDays() {
        List<LoadedCase> found = cases.stream().filter(c -> c.file().parties().stream().anyMatch(Party::abroad))
                .toList();
        assertEquals(1, found.size());
        CaseFile file = found.get(0).file();
        Party abroad = file.parties().stream().filter(Party::abroad).findFirst().orElseThrow();
        String text = found.get(0).texts().values().iterator().next();
        assertTrue(text, text.contains(abroad.name() + "，在中华人民共和国领域内没有住所。") && text.contains("三十日内"));
        assertTrue(file.services().toString(), file.services().stream().anyMatch(
                s -> s.partyId().equals(abroad.partyId()) && s.served() && !"公告".equals(s.method())));
        assertNotEquals("小额", file.heading().procedure());
    }

    @Test
    public void casesOfTheSuperiorCourtAreThereToo() {
        assertTrue(files().stream().anyMatch(f -> "豫04".equals(f.heading().courtCode())));
    }
}
