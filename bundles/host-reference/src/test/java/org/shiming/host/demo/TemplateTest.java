package org.shiming.host.demo;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Test;

public class TemplateTest {
    private static final List<Template> ALL = Resources.data("templates/index.txt").stream().map(Template::read)
            .toList();

    @Test
    public void everyCauseOfTheDemoIsThereAndMostInSeveralWordings() {
        Set<String> causes = ALL.stream().map(t -> t.value("cause")).collect(Collectors.toSet());
        for (String cause : List.of("民间借贷纠纷", "离婚纠纷", "机动车交通事故责任纠纷", "劳动争议", "买卖合同纠纷", "建设工程施工合同纠纷", "物业服务合同纠纷",
                "行政处罚", "工伤认定", "房屋征收补偿决定")) {
            assertTrue(cause, causes.contains(cause));
        }
        assertTrue(ALL.size() >= 20);
        assertTrue(ALL.stream().mapToInt(Template::count).sum() >= 80);
    }

    @Test
    public void everyTemplateHasAllItsParts() {
        for (Template template : ALL) {
            for (String part : List.of("claim", "facts", "reasoning", "order")) {
                assertFalse(template.name() + " lacks " + part, template.part(part).isEmpty());
            }
            for (String key : List.of("type", "word", "division", "procedures", "kind")) {
                assertFalse(template.value(key).isEmpty());
            }
            assertTrue(template.values("party").size() >= 2);
        }
    }

    @Test
    public void nobodyOwesWithoutBeingAnObligor() {
        for (Template template : ALL) {
            for (String duty : template.values("duty")) {
                String place = duty.substring(0, duty.indexOf(' '));
                assertTrue(template.name() + " " + place, template.values("party").stream()
                        .anyMatch(p -> p.startsWith(place + " ") && p.contains("obligor")));
            }
        }
    }

    @Test
    public void casesOfOneWordOfficeAreOfOneKind() {
        ALL.forEach(t -> assertEquals(t.name(), t.value("type"), switch (t.value("word")) {
        case "民初" -> "民事";
        case "行初" -> "行政";
        default -> "执行";
        }));
    }

    @Test
    public void aMissingKeyOrFileIsABug() {
        assertThrows(IllegalStateException.class, () -> ALL.get(0).value("nothing"));
        assertThrows(IllegalStateException.class, () -> Template.read("nothing.txt"));
        assertEquals("", ALL.get(0).part("nothing"));
        assertEquals(List.of(), ALL.get(0).values("nothing"));
    }

    @Test
    public void daysAreWrittenAsJudgmentsWriteThem() {
        assertEquals("二〇二六年十一月二日", JudgmentText.chinese(LocalDate.of(2026, 11, 2)));
        assertEquals("二〇二五年十月二十日", JudgmentText.chinese(LocalDate.of(2025, 10, 20)));
        assertEquals("二〇三〇年一月三十一日", JudgmentText.chinese(LocalDate.of(2030, 1, 31)));
        assertEquals("二〇二六年二月十日", JudgmentText.chinese(LocalDate.of(2026, 2, 10)));
    }

    @Test
    public void thePlaintiffsOfPropertyCasesAreOfTheirTrade() {
        List<LoadedCase> cases = new InventedCases(new People(), LocalDate.of(2026, 11, 23), 1).all();
        long companies = cases.stream().filter(c -> "物业服务合同纠纷".equals(c.file().heading().cause()))
                .filter(c -> c.file().parties().stream().anyMatch(p -> p.name().endsWith("物业服务有限公司"))).count();
        assertEquals(12, companies);
    }

    @Test
    public void judgmentsNameTheirPanelPartiesAndRemedy() {
        for (LoadedCase loaded : new InventedCases(new People(), LocalDate.of(2026, 11, 23), 1).all()) {
            String text = loaded.texts().values().iterator().next();
            loaded.file().parties().forEach(p -> assertTrue(text, text.contains(p.name())));
            loaded.file().panel().forEach(m -> assertTrue(text, text.contains(m.name())));
            String last = switch (loaded.file().heading().procedure()) {
            case "小额" -> "本判决为终审判决";
            case "首次执行" -> "书面异议";
            default -> "上诉于河南省平顶山市中级人民法院";
            };
            assertTrue(text, text.contains(last));
        }
    }
}
