package org.shiming.documents;

import java.util.ArrayList;
import java.util.List;
import org.shiming.api.documents.Block;
import org.shiming.api.documents.Paper;

/** Papers for tests, with invented parties. */
public final class SamplePapers {
    /** A sentence with every mark that may not begin a line. */
    public static final String SENTENCE = "经审理查明，原告与被告签订合同，约定借款若干元；“逾期不还”的，应付违约金（以法定为限）：是否已还清？"
            + "被告称：《收据》一份、《说明》一份……已还清——不应再付！";

    private SamplePapers() {}

    /** A record of explaining with every kind of block. */
    public static Paper record() {
        return of(new Block.Fields(
                List.of(new Block.Field("案号", "（2023）川0104民初1234号"), new Block.Field("释明法官", "张䶮"),
                        new Block.Field("书记员", "李㛃"), new Block.Field("当事人", "王𬭚"), new Block.Field("补充意见", "")),
                2), new Block.Heading("一、释明内容"), new Block.Paragraph(SENTENCE),
                new Block.Checklist(List.of(new Block.Tick(true, "已告知上诉期限"), new Block.Tick(false, "已告知诉讼费用"))),
                new Block.Table(List.of("项目", "应交（元）"), List.of(List.of("案件受理费", "2,769.00"))),
                new Block.Signatures(List.of("释明法官（签名）", "当事人（签名）")));
    }

    /** A table of so many rows, which say 第1行 and so on. */
    public static Paper table(int rows) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 1; i <= rows; i++) {
            cells.add(List.of("第" + i + "行", "（2026）川0104民初" + (1000 + i) + "号", "机动车交通事故责任纠纷"));
        }
        return of(new Block.Table(List.of("序号", "案号甲", "案由乙"), cells));
    }

    /** A paper of these blocks. */
    public static Paper of(Block... blocks) {
        return new Paper("某市某区人民法院", "释明笔录", "（2023）川0104民初1234号-释明-1", 2, List.of(blocks));
    }

    /** A text of so many characters. */
    public static String text(int length) {
        return SENTENCE.repeat(length / SENTENCE.length() + 1).substring(0, length);
    }
}
