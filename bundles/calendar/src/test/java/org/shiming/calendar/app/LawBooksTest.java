package org.shiming.calendar.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.api.calendar.PeriodAnswer;

/** A court puts its own table in the place of a bundled one: it counts; a wrong one is named and stops everything. */
public class LawBooksTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void theCourtsOwnTableCountsAndTheOthersStayTheBundledOnes() throws IOException {
        replace("periods", text -> text.replaceFirst("CIVIL_JUDGMENT\\|ANY\\|PERIOD\\|15\\|DAY",
                "CIVIL_JUDGMENT|ANY|PERIOD|20|DAY"));
        assertEquals("2026-03-20", appeal(new LawBooks()));
        assertEquals("2026-03-25", appeal(own()));
        assertEquals(new LawBooks().remedies().version(), own().remedies().version());
    }

    @Test
    public void anAnswerNamesTheVersionOfTheCourtsOwnTable() throws IOException {
        replace("avenues", text -> text.replaceFirst("# version:.*", "# version: 舞钢-2026-7"));
        assertTrue(own().remedies().version(), own().remedies().version().contains("舞钢-2026-7"));
    }

    @Test
    public void aWrongLineIsNamedWithSettingTableAndLine() throws IOException {
        replace("periods", text -> text + "APPEAL|上诉期|CIVIL_JUDGMENT\n");
        String message = wrong();
        assertTrue(message, message.startsWith("org.shiming.calendar.law: folder: periods line "));
        assertTrue(message, message.contains("cells"));
    }

    @Test
    public void aDayThatDoesNotExistIsNamed() throws IOException {
        replace("statutes", text -> text.replaceFirst("\\d{4}-\\d{2}-\\d{2}", "2023-02-29"));
        assertTrue(wrong(), wrong().contains("statutes line ") && wrong().contains("2023-02-29"));
    }

    @Test
    public void anEmptyTableDoesNotMeanThatThereIsNoLaw() throws IOException {
        Files.writeString(file("avenues"), "# nothing\n");
        assertTrue(wrong(), wrong().contains("avenues has no lines"));
    }

    @Test
    public void aFileThatIsNotUtf8IsNamed() throws IOException {
        Files.write(file("courts"), new byte[]{(byte) 0xD6, (byte) 0xD0, '|', '\n'});
        assertTrue(wrong(), wrong().contains("courts cannot be read"));
    }

    @Test
    public void aFolderThatIsNotThereIsAMistakeNotTheBundledLaw() {
        Path away = folder.getRoot().toPath().resolve("away");
        String message = assertThrows(IllegalArgumentException.class, () -> new LawBooks(config(away.toString())))
                .getMessage();
        assertTrue(message, message.startsWith("org.shiming.calendar.law: folder: ") && message.contains("away"));
    }

    private String appeal(LawBooks books) {
        PeriodService periods = new PeriodService(new Years(), books, null);
        return periods.lastDay(Kase.civil("一审普通", "判决书", "买卖合同纠纷一审民事判决书")
                .served("2026-03-05", "2026-03-05").facts(), Kase.D1, Kase.P1).map(PeriodAnswer::day).orFault()
                .toString();
    }

    private void replace(String name, UnaryOperator<String> change) throws IOException {
        try (var in = LawBooks.class.getResourceAsStream("/law/" + name + ".csv")) {
            String bundled = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String changed = change.apply(bundled);
            assertTrue("the test changes something", !changed.equals(bundled));
            Files.write(file(name), List.of(changed.split("\n")));
        }
    }

    private Path file(String name) {
        return folder.getRoot().toPath().resolve(name + ".csv");
    }

    private LawBooks own() {
        return new LawBooks(config(folder.getRoot().toString()));
    }

    private String wrong() {
        return assertThrows(IllegalArgumentException.class, this::own).getMessage();
    }

    private static LawBooks.Config config(String folder) {
        return new LawBooks.Config() {
            @Override
            public Class<? extends Annotation> annotationType() {
                return LawBooks.Config.class;
            }

            @Override
            public String folder() {
                return folder;
            }
        };
    }
}
