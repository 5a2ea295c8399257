package org.shiming.ledger.ws;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import org.shiming.api.identity.Caller;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.ledger.app.Reach;
import org.shiming.ledger.app.export.Export;
import org.shiming.ledger.app.export.ExportForm;
import org.shiming.ledger.app.export.Exports;
import org.shiming.ledger.app.table.Words;

/** Hands exports out as files. */
final class ExportFiles {
    private ExportFiles() {}

    /** Exports what a list shows, all of it. */
    static Response of(Exports exports, Caller caller, EntriesQuery query, ExportForm form) {
        EntriesQuery asked = query == null ? new EntriesQuery() : query;
        if (Asked.text(asked.ledger).isEmpty()) {
            throw new InvalidValue("LEDGER_REQUIRED", "请选择要导出的台账；本次未导出。");
        }
        return file(exports.export(caller, Reach.of(caller, asked.mine).orElseThrow(LedgerService::notYours),
                Asked.selection(asked), words(asked), form).orFault());
    }

    static Response file(Export export) {
        String name = URLEncoder.encode(export.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok((StreamingOutput) export::send, export.form().mediaType())
                .header("Content-Disposition", "attachment; filename=\"ledger." + export.form().extension()
                        + "\"; filename*=UTF-8''" + name)
                .header("Content-Length", export.bytes()).header("X-Shiming-Rows", export.rows()).build();
    }

    /** The filters in words, for the record of exports and inside the file. */
    static String words(EntriesQuery query) {
        List<String> words = new ArrayList<>();
        add(words, "开始日期", query.from);
        add(words, "结束日期", query.to);
        add(words, "案号", query.caseNumber);
        add(words, "办理人", query.explainer);
        add(words, "事项", Asked.text(query.kind).map(Words::kind).orElse(""));
        add(words, "结果", Asked.text(query.outcome).map(Words::of).orElse(""));
        add(words, "情绪", Asked.text(query.mood).map(Words::of).orElse(""));
        add(words, "入卷", query.filed);
        if (query.mine) {
            words.add("仅本人");
        }
        String all = words.isEmpty() ? "全部" : String.join("；", words);
        return all.length() > 900 ? all.substring(0, 900) + "…" : all;
    }

    private static void add(List<String> words, String label, String value) {
        Optional<String> text = Asked.text(value);
        text.ifPresent(each -> words.add(label + "：" + each));
    }
}
