package org.shiming.ledger.app.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.shiming.api.documents.Block;
import org.shiming.api.documents.Paper;
import org.shiming.ledger.app.table.Row;
import org.shiming.ledger.app.table.Table;
import org.shiming.ledger.app.table.Values;
import org.shiming.ledger.app.table.Words;
import org.shiming.ledger.domain.Field;
import org.shiming.ledger.domain.Sealed;

/** A line of a ledger as a paper (登记表): all its columns, what followed, and by what it can be checked. */
final class EntryPaper {
    private static final int SHORT = 20;
    private static final Set<String> AT_THE_END = Set.of("hash", "version");

    private final String courtName;
    private final Row row;
    private final Values values;
    private final Table table;

    EntryPaper(String courtName, Row row, Values values, Set<Field.Sight> sights) {
        this.courtName = courtName;
        this.row = row;
        this.values = values;
        this.table = new Table(row.ledger(), sights);
    }

    Paper paper(PaperNumber number) {
        List<Block.Field> shorter = new ArrayList<>();
        List<Block> longer = new ArrayList<>();
        List<String> cells = table.cells(row, values);
        for (int i = 0; i < cells.size(); i++) {
            Table.Heading heading = table.headings().get(i);
            if (cells.get(i).isEmpty() || AT_THE_END.contains(heading.key())) {
                continue;
            }
            if (cells.get(i).length() <= SHORT && heading.kind() != Field.Kind.LINES) {
                shorter.add(new Block.Field(heading.heading(), cells.get(i)));
            } else {
                longer.add(new Block.Fields(List.of(new Block.Field(heading.heading(), cells.get(i))), 1));
            }
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Fields(shorter, 2));
        blocks.addAll(longer);
        if (!row.later().isEmpty()) {
            blocks.add(new Block.Heading("后续登记"));
            blocks.add(
                    new Block.Table(List.of("条号", "时间", "事项", "登记人"), row.later().stream().map(this::later).toList()));
        }
        blocks.add(new Block.Heading("核验"));
        blocks.add(new Block.Fields(List.of(new Block.Field("单据编号", number.text()),
                new Block.Field("版本", "第 " + row.version() + " 版"), new Block.Field("哈希值", row.latest().hash())), 1));
        blocks.add(new Block.Paragraph("在“工作台账”页面的“核验单据”中输入单据编号、版本和哈希值（前 12 位即可），可查本单是否为当前版本。"));
        blocks.add(new Block.Signatures(List.of("经办人（签名）")));
        return new Paper(courtName, row.ledger().title().replace("台账", "") + "登记表", number.text(), row.version(),
                blocks);
    }

    private List<String> later(Sealed entry) {
        return List.of(Long.toString(entry.block().seq()), Words.minute(entry.block().atMillis()),
                Words.kind(entry.block().kind()), values.person(entry.block().actor()));
    }
}
