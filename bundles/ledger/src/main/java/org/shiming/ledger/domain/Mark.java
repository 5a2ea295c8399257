package org.shiming.ledger.domain;

/** Where a page ended. @param place the last item's place @param book its book */
public record Mark(long place, int book) {}
