package org.shiming.ledger.store;

import java.util.ArrayList;
import java.util.List;
import org.shiming.ledger.domain.Cell;
import org.shiming.ledger.domain.Item;
import org.shiming.ledger.domain.Keys;
import org.shiming.ledger.domain.Scope;
import org.shiming.ledger.domain.Selection;

/**
 * A part of a list that one index serves. The parts of a list are disjoint, so totals add up and pages merge.
 *
 * @param who whose counts guide the way through it, null where counts cannot
 * @param exact whether those counts are exactly this part's, or only an upper bound
 * @param index the index, as Derby is told it; a comment to every other database
 * @param conditions in SQL, all of them this room's own words
 * @param parameters in their order
 */
record Branch(String who, boolean exact, String index, String conditions, List<Object> parameters) {
    private static final String BY_PLACE = "constraint=ITEM_PK";
    private static final String BY_EXPLAINER = "index=ITEM_EXPLAINER_IX";
    private static final String BY_RESPONSIBLE = "index=ITEM_RESPONSIBLE_IX";
    private static final String BY_CASE = "index=ITEM_CASE_IX";

    /** Whether its index leads to its rows only; a unit's rows are found day by day among all others. */
    boolean indexed() {
        return who == null || !who.startsWith("u:");
    }

    static List<Branch> of(Scope scope, Selection selection, List<Integer> books) {
        if (selection.caseNumber().isPresent()) {
            return List.of(ofCase(scope, selection, books));
        }
        List<Object> book = List.of(books.get(0));
        if (selection.explainer().isPresent()) {
            return List.of(ofExplainer(scope, selection.explainer().get(), book));
        }
        return switch (scope.reach()) {
        case COURT -> List.of(new Branch(Cell.ALL, true, BY_PLACE, "BOOK = ?", book));
        case UNIT -> List.of(new Branch(Cell.unit(scope.key()), true, BY_PLACE, "BOOK = ? AND UNIT = ?",
                with(book, scope.key())));
        case PERSON -> List.of(explainer(book, scope.key()),
                responsible(book, scope.key(), true, " AND EXPLAINER <> ?", scope.key()));
        };
    }

    private static Branch ofCase(Scope scope, Selection selection, List<Integer> books) {
        List<Object> parameters = new ArrayList<>();
        String caseNumber = selection.caseNumber().orElseThrow();
        parameters.addAll(List.of(Item.locator(caseNumber, ""), caseNumber));
        parameters.addAll(books);
        StringBuilder conditions = new StringBuilder("LOCATOR = ? AND CASE_NUMBER = ? AND BOOK IN (")
                .append("?, ".repeat(books.size() - 1)).append("?)");
        switch (scope.reach()) {
        case UNIT -> {
            conditions.append(" AND UNIT = ?");
            parameters.add(scope.key());
        }
        case PERSON -> {
            conditions.append(" AND (EXPLAINER = ? OR RESPONSIBLE = ?)");
            parameters.addAll(List.of(scope.key(), scope.key()));
        }
        default -> {
            // The whole court's: nothing to narrow.
        }
        }
        selection.explainer().ifPresent(person -> {
            conditions.append(" AND EXPLAINER = ?");
            parameters.add(person);
        });
        return new Branch(null, false, BY_CASE, conditions.toString(), parameters);
    }

    private static Branch ofExplainer(Scope scope, String explainer, List<Object> book) {
        return switch (scope.reach()) {
        case COURT -> explainer(book, explainer);
        case UNIT -> explainer(book, explainer).and(" AND UNIT = ?", scope.key());
        case PERSON -> scope.key().equals(explainer)
                ? explainer(book, explainer)
                : responsible(book, scope.key(), false, " AND EXPLAINER = ?", explainer);
        };
    }

    private static Branch explainer(List<Object> book, String person) {
        String who = Cell.explainer(person);
        return new Branch(who, true, BY_EXPLAINER, "EXPLAINER_KEY = ? AND BOOK = ? AND EXPLAINER = ?",
                List.of(Keys.series((Integer) book.get(0), who), book.get(0), person));
    }

    private static Branch responsible(List<Object> book, String judge, boolean exact, String more, String explainer) {
        String who = Cell.responsible(judge);
        return new Branch(who, exact, BY_RESPONSIBLE, "RESPONSIBLE_KEY = ? AND BOOK = ? AND RESPONSIBLE = ?" + more,
                List.of(Keys.series((Integer) book.get(0), who), book.get(0), judge, explainer));
    }

    /** The same part, narrowed by a condition that its counts do not know. */
    private Branch and(String condition, String value) {
        return new Branch(who, false, index, conditions + condition, with(parameters, value));
    }

    private static List<Object> with(List<Object> some, String... more) {
        List<Object> all = new ArrayList<>(some);
        all.addAll(List.of(more));
        return all;
    }
}
