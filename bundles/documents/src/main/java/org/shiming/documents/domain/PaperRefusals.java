package org.shiming.documents.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shiming.api.documents.Paper;
import org.shiming.api.outcome.FaultKind;
import org.shiming.api.outcome.Refusal;

/** Why a paper is not made: two reasons, each said so that the clerk knows what to do next. */
public final class PaperRefusals {
    /** A paper of more characters is a mistake, not a record: a year's hearings have fewer. */
    public static final int MAX_CHARACTERS = 1_000_000;
    private static final int NAMED = 10;

    private PaperRefusals() {}

    /**
     * Looks at the size only; every text counts one more, so that a million empty cells are too large as well.
     *
     * @param paper the paper as it came
     * @return {@code PAPER_TOO_LARGE}, or empty
     */
    public static Optional<Refusal> tooLarge(Paper paper) {
        long[] characters = {0};
        Rewording.of(paper, text -> {
            characters[0] += text.length() + 1;
            return text;
        });
        if (characters[0] <= MAX_CHARACTERS) {
            return Optional.empty();
        }
        return Optional.of(new Refusal(FaultKind.TOO_LARGE, "PAPER_TOO_LARGE",
                "文书过长（" + characters[0] + " 字，上限 " + MAX_CHARACTERS + " 字），未生成；记录不受影响。请分成几份文书出具。", Optional.empty(),
                List.of("characters=" + characters[0], "max=" + MAX_CHARACTERS)));
    }

    /**
     * Names the letters that the font lacks, in the facts all of them.
     *
     * @param missing code points, at least one
     * @return {@code PAPER_CHARACTER_MISSING}
     */
    public static Refusal missing(Collection<Integer> missing) {
        String named = missing.stream().limit(NAMED).map(c -> Character.toString(c) + "（" + Wording.number(c) + "）")
                .collect(Collectors.joining("、"));
        String more = missing.size() > NAMED ? "等 " + missing.size() + " 个字符" : "";
        List<String> facts = missing.stream().map(c -> Wording.number(c) + " " + Character.toString(c)).toList();
        return new Refusal(FaultKind.REFUSED_BY_RULE, "PAPER_CHARACTER_MISSING",
                "字库缺少字符：" + named + more + "，未生成 PDF；记录不受影响。请核对该字，或改出 DOCX 文书。", Optional.empty(), facts);
    }
}
