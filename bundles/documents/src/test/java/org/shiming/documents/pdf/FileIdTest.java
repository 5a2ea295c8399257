package org.shiming.documents.pdf;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.Test;

/** The identifier follows from the content, and nothing in the file moves. */
public class FileIdTest {
    private static final String TRAILER = "/ID [<%1$s><%1$s>]\n>>\nstartxref\n9\n%%%%EOF\n";

    @Test
    public void theSameContentHasTheSameIdentifierWhateverTheLibraryWrote() {
        assertEquals(settled("body", "0".repeat(32)), settled("body", "a".repeat(32)));
    }

    @Test
    public void otherContentHasAnother() {
        assertNotEquals(settled("body", "0".repeat(32)).substring(4), settled("page", "0".repeat(32)).substring(4));
    }

    @Test
    public void onlyTheIdentifierChanges() {
        String before = "body" + String.format(TRAILER, "z".repeat(32));
        String after = settled("body", "z".repeat(32));
        assertEquals(before.length(), after.length());
        assertEquals(before.replace("z", ""), after.replaceAll("<[0-9a-f]{32}>", "<>"));
    }

    @Test
    public void anUnknownTrailerIsSaidAloud() {
        byte[] unknown = "body /ID [<12><12>] and enough after it that the search has room to look for it, so say all, "
                .getBytes(StandardCharsets.US_ASCII);
        assertThrows(IllegalStateException.class, () -> FileId.settle(unknown));
        assertThrows(IllegalStateException.class, () -> FileId.settle(new byte[200]));
    }

    private static String settled(String body, String id) {
        byte[] pdf = (body + String.format(TRAILER, id)).getBytes(StandardCharsets.US_ASCII);
        return new String(FileId.settle(pdf), StandardCharsets.US_ASCII);
    }
}
