package org.shiming.host.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.shiming.host.domain.CaseFile;
import org.shiming.host.testing.Cases;
import org.shiming.host.testing.MemoryDb;

public class CaseRowsTest {
    private final CaseRows rows = new CaseRows();
    private MemoryDb memory;

    @Before
    public void open() {
        memory = MemoryDb.withTables();
    }

    @After
    public void close() {
        memory.close();
    }

    private Optional<CaseFile> find(String number) {
        return memory.db().read(c -> rows.find(c, number));
    }

    private void load(CaseFile file, String text) {
        memory.db().read(c -> {
            try (CaseLoader loader = new CaseLoader(c, 10)) {
                loader.add(file, Map.of(file.documents().get(0).documentId(), text));
                loader.send();
            }
            return null;
        });
    }

    @Test
    public void aCaseComesBackExactlyAsItWasLoaded() {
        Cases.load(memory.db());
        assertEquals(Cases.draft(), find(Cases.DRAFT).orElseThrow());
        assertEquals(Cases.issued(), find(Cases.ISSUED).orElseThrow());
    }

    @Test
    public void anUnknownNumberFindsNothing() {
        Cases.load(memory.db());
        assertFalse(find("（2026）豫0481民初999号").isPresent());
        assertFalse(find("' OR '1'='1").isPresent());
        assertFalse(memory.db().read(c -> rows.text(c, Cases.DRAFT, "C2-D1")).isPresent());
    }

    @Test
    public void aTextOfAHundredThousandCharactersSurvives() {
        String text = "判决书正文䶮㛃𬭚😀".repeat(10_000);
        load(Cases.issued(), text);
        assertEquals(text, memory.db().read(c -> rows.text(c, Cases.ISSUED, "C2-D1")).orElseThrow());
    }

    @Test
    public void casesAreCounted() {
        assertEquals(0L, (long) memory.db().read(rows::count));
        Cases.load(memory.db());
        assertEquals(4L, (long) memory.db().read(rows::count));
    }

    @Test
    public void aBrokenLoadLeavesNothing() {
        try {
            memory.db().read(c -> {
                try (CaseLoader loader = new CaseLoader(c, 0)) {
                    loader.add(Cases.draft(), Map.of("C1-D1", "文"));
                    loader.send();
                    throw new IllegalStateException("power cut");
                }
            });
        } catch (IllegalStateException expected) {
            assertEquals("power cut", expected.getMessage());
        }
        assertEquals(0L, (long) memory.db().read(rows::count));
    }

    @Test
    public void agentsStayWithTheirParties() {
        Cases.load(memory.db());
        CaseFile file = find(Cases.DRAFT).orElseThrow();
        assertEquals(1, file.parties().get(0).agents().size());
        assertEquals(List.of(), file.parties().get(1).agents());
        assertTrue(file.onPanel("J006"));
    }
}
