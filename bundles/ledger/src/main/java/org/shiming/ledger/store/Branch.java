package org.shiming.ledger.store;

import java.util.ArrayList;
import java.util.List;
import org.shiming.ledger.domain.Cell;
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
    private static final String BY_UNIT = "index=ITEM_UNIT_IX";
    private static final String BY_CASE = "index=ITEM_CASE_IX";

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
        case UNIT -> List.of(new Branch(Cell.unit(scope.key()), true, BY_UNIT, "BOOK = ? AND UNIT = ?",
                with(book, scope.key())));
        case PERSON -> List.of(explainer(book, scope.key()),
                new Branch(Cell.responsible(scope.key()), true, BY_RESPONSIBLE,
                        "BOOK = ? AND RESPONSIBLE = ? AND EXPLAINER <> ?", with(book, scope.key(), scope.key())));
        };
    }

    private static Branch ofCase(Scope scope, Selection selection, List<Integer> books) {
        List<Object> parameters = new ArrayList<>();
        parameters.add(selection.caseNumber().orElseThrow());
        parameters.addAll(books);
        StringBuilder conditions = new StringBuilder("CASE_NUMBER = ? AND BOOK IN (")
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
        case UNIT -> new Branch(Cell.explainer(explainer), false, BY_EXPLAINER,
                "BOOK = ? AND EXPLAINER = ? AND UNIT = ?", with(book, explainer, scope.key()));
        case PERSON -> scope.key().equals(explainer)
                ? explainer(book, explainer)
                : new Branch(Cell.responsible(scope.key()), false, BY_RESPONSIBLE,
                        "BOOK = ? AND RESPONSIBLE = ? AND EXPLAINER = ?", with(book, scope.key(), explainer));
        };
    }

    private static Branch explainer(List<Object> book, String person) {
        return new Branch(Cell.explainer(person), true, BY_EXPLAINER, "BOOK = ? AND EXPLAINER = ?",
                with(book, person));
    }

    private static List<Object> with(List<Object> book, String... more) {
        List<Object> parameters = new ArrayList<>(book);
        parameters.addAll(List.of(more));
        return parameters;
    }
}
