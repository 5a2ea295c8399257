package org.shiming.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.Test;
import org.shiming.host.app.Accounts;
import org.shiming.host.domain.Person;

/** The demo users of config/demo: one for every role, and the printed passwords fit the hashes. */
public class DemoPeopleTest {
    private static final Path CONFIG = Path.of("../../config/demo");
    private static final Path RESOURCES = Path.of("src/main/resources/demo");

    private static List<String[]> rows(Path file, String separator) throws IOException {
        List<String[]> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(line.split(separator));
            }
        }
        return rows;
    }

    private static List<String[]> users() throws IOException {
        return rows(CONFIG.resolve("org.shiming.host.users.csv"), ",");
    }

    @Test
    public void everyRoleHasAUser() throws IOException {
        Set<String> roles = new TreeSet<>();
        users().forEach(u -> roles.addAll(List.of(u[3].split(" "))));
        assertEquals(new TreeSet<>(List.of("JUDGE", "CLERK", "DUTY_LAWYER", "EXPERT", "COUNSELLOR", "RETIRED_JUDGE",
                "CENTRE_STAFF", "COORDINATOR", "DIVISION_HEAD", "COURT_LEADER", "TRIAL_MANAGEMENT", "IT_OPERATIONS",
                "SUPERIOR_COURT")), roles);
        assertTrue(users().stream().filter(u -> u[3].contains("JUDGE")).count() >= 10);
    }

    @Test
    public void nobodyIsThereTwice() throws IOException {
        Set<String> seen = new HashSet<>();
        for (String[] user : users()) {
            assertTrue(user[0], seen.add(user[0]));
            assertTrue(user[1], seen.add(user[1]));
        }
    }

    @Test
    public void identifiersHaveTheFormThatOthersAccept() throws IOException {
        for (String[] user : users()) {
            assertTrue(user[1], user[1].matches("[A-Za-z0-9][A-Za-z0-9_.:\\-]{0,63}"));
            assertTrue(user[4], user[4].matches("豫(04|0481)"));
        }
    }

    @Test
    public void whatIsPrintedLetsIn() throws IOException {
        Accounts accounts = new Accounts(CONFIG.resolve("org.shiming.host.users.csv").toString());
        List<String[]> printed = rows(CONFIG.resolve("demo-users.txt"), "\t");
        assertEquals(accounts.size(), printed.size());
        for (String[] line : printed) {
            Person person = accounts.check(line[3], line[4]).orElseThrow(() -> new AssertionError(line[3]));
            assertEquals(line[1], person.name());
            assertEquals(line[2], person.unit());
        }
    }

    @Test
    public void hashesAreSaltedAndHoldNoPassword() throws IOException {
        Set<String> salts = new HashSet<>();
        for (String[] user : users()) {
            String[] parts = user[6].split("\\$");
            assertEquals("pbkdf2", parts[0]);
            assertTrue(Integer.parseInt(parts[1]) >= 50_000);
            assertTrue(salts.add(parts[2]));
            assertFalse(user[6].contains(user[0]));
        }
    }

    @Test
    public void theJudgesOfTheCasesAreTheJudgesWhoLogIn() throws IOException {
        Map<String, String> bench = new TreeMap<>();
        rows(RESOURCES.resolve("judges.csv"), ",").forEach(j -> bench.put(j[0], j[1] + j[2] + j[3]));
        for (String[] user : users()) {
            if (user[3].contains("JUDGE") && !user[3].contains("RETIRED")) {
                assertEquals(user[2] + user[5] + user[4], bench.get(user[1]));
            }
        }
        Set<String> logins = new TreeSet<>();
        users().forEach(u -> logins.add(u[1]));
        bench.forEach((id, judge) -> assertTrue(judge, logins.contains(id) || judge.endsWith("豫04")));
    }

    @Test
    public void lawyersOnDutyAreLawyersOfCases() throws IOException {
        Map<String, String> lawyers = new TreeMap<>();
        rows(RESOURCES.resolve("lawyers.csv"), ",").forEach(l -> lawyers.put(l[0], l[1] + l[2]));
        for (String[] user : users()) {
            if (user[3].contains("DUTY_LAWYER")) {
                assertEquals(user[2] + user[5], lawyers.get(user[1]));
            }
        }
    }

    @Test
    public void everyDivisionCanFormAPanelOfThree() throws IOException {
        Map<String, Integer> sizes = new TreeMap<>();
        rows(RESOURCES.resolve("judges.csv"), ",").forEach(j -> sizes.merge(j[2], 1, Integer::sum));
        sizes.forEach((division, size) -> assertTrue(division, size >= 3));
    }
}
