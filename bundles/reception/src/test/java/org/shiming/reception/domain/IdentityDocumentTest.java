package org.shiming.reception.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.Test;
import org.shiming.api.outcome.InvalidValue;
import org.shiming.reception.domain.IdentityDocument.Kind;
import org.shiming.reception.domain.Visitor.Relation;

/** Identity numbers by GB 11643-1999; the two vectors are the ones that are commonly given for it. */
public class IdentityDocumentTest {
    private static final String GOOD = "11010519491231002X";

    @Test
    public void theKnownNumbersPassAndALowerCaseXToo() {
        assertEquals(GOOD, new IdentityDocument(Kind.ID_CARD, " 110105 19491231 002x ").number());
        assertEquals("440524188001010014", new IdentityDocument(Kind.ID_CARD, "440524188001010014").number());
    }

    @Test
    public void everySingleWrongDigitIsFound() {
        for (int at = 0; at < 17; at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String wrong = GOOD.substring(0, at) + digit + GOOD.substring(at + 1);
                if (digit != GOOD.charAt(at)) {
                    assertTrue(wrong, code(Kind.ID_CARD, wrong).startsWith("ID_NUMBER_"));
                }
            }
        }
        assertEquals("ID_NUMBER_CHECKSUM", code(Kind.ID_CARD, "110105194912310021"));
    }

    @Test
    public void numbersThatCannotBeAreNamed() {
        assertEquals("ID_NUMBER_MALFORMED", code(Kind.ID_CARD, "1101051949123100"));
        assertEquals("ID_NUMBER_MALFORMED", code(Kind.ID_CARD, null));
        assertEquals("ID_NUMBER_DATE", code(Kind.ID_CARD, withCheck("11010519991331001")));
        assertEquals("ID_NUMBER_DATE", code(Kind.ID_CARD, withCheck("11010519990229001")));
        assertEquals("ID_DOCUMENT_MALFORMED", code(Kind.PASSPORT, "E1"));
        assertEquals("ID_DOCUMENT_MALFORMED", code(Kind.PASSPORT, "E'; drop"));
        assertEquals("E12345678", new IdentityDocument(Kind.PASSPORT, "e12345678").number());
    }

    @Test
    public void onlyTheEndsAreShown() {
        assertEquals("110105********002X", new IdentityDocument(Kind.ID_CARD, GOOD).masked());
        assertEquals("********5678", new IdentityDocument(Kind.PASSPORT, "E12345678").masked());
        assertFalse(new IdentityDocument(Kind.OTHER, "军1234").masked().contains("军1"));
    }

    @Test
    public void aChildUnderFourteenNeedsAGuardianToTheDay() {
        String number = withCheck("41048120121110001");
        assertTrue(visitor(number, "").needsGuardian(LocalDate.parse("2026-11-09")));
        assertFalse(visitor(number, "").needsGuardian(LocalDate.parse("2026-11-10")));
        assertFalse(visitor(number, "监护人甲").needsGuardian(LocalDate.parse("2026-11-09")));
        assertEquals(Optional.of(13), new IdentityDocument(Kind.ID_CARD, number).age(LocalDate.parse("2026-11-09")));
        assertEquals(Optional.empty(), new IdentityDocument(Kind.PASSPORT, "E12345678").bornOn());
    }

    @Test
    public void phonesAndNumbersOfPeopleAreChecked() {
        IdentityDocument document = new IdentityDocument(Kind.ID_CARD, GOOD);
        assertEquals("0375-1234567", new Visitor("某", document, "0375-1234567", Relation.PARTY, "", 1).phone());
        assertEquals("PHONE_MALFORMED", assertThrows(InvalidValue.class,
                () -> new Visitor("某", document, "12345", Relation.PARTY, "", 1)).code());
        assertEquals("PEOPLE_RANGE", assertThrows(InvalidValue.class,
                () -> new Visitor("某", document, "", Relation.PARTY, "", 0)).code());
    }

    static String withCheck(String seventeen) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (seventeen.charAt(i) - '0') * weights[i];
        }
        return seventeen + "10X98765432".charAt(sum % 11);
    }

    private static Visitor visitor(String number, String guardian) {
        return new Visitor("某", new IdentityDocument(Kind.ID_CARD, number), "", Relation.PARTY, guardian, 1);
    }

    private static String code(Kind kind, String number) {
        return assertThrows(number, InvalidValue.class, () -> new IdentityDocument(kind, number)).code();
    }
}
