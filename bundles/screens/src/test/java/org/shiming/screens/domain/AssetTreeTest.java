package org.shiming.screens.domain;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.Test;

public class AssetTreeTest {
    @Test
    public void theSameFilesHaveTheSameHashInAnyOrder() {
        Map<String, byte[]> oneWay = new LinkedHashMap<>();
        oneWay.put("a.js", bytes("1"));
        oneWay.put("b.js", bytes("2"));
        Map<String, byte[]> otherWay = new LinkedHashMap<>();
        otherWay.put("b.js", bytes("2"));
        otherWay.put("a.js", bytes("1"));
        assertEquals(AssetTree.of(oneWay).hash(), AssetTree.of(otherWay).hash());
        assertTrue(AssetTree.of(oneWay).hash().matches("[0-9a-f]{12}"));
    }

    @Test
    public void aChangeOfContentOrNameChangesTheHash() {
        String hash = AssetTree.of(Map.of("a.js", bytes("1"))).hash();
        assertNotEquals(hash, AssetTree.of(Map.of("a.js", bytes("2"))).hash());
        assertNotEquals(hash, AssetTree.of(Map.of("b.js", bytes("1"))).hash());
    }

    @Test
    public void contentCannotMoveBetweenFilesUnnoticed() {
        assertNotEquals(AssetTree.of(Map.of("a.js", bytes("12"), "b.js", bytes("3"))).hash(),
                AssetTree.of(Map.of("a.js", bytes("1"), "b.js", bytes("23"))).hash());
    }

    @Test
    public void filesThatAreNotServableAreLeftOut() {
        AssetTree tree = AssetTree.of(Map.of("a.js", bytes("1"), "A.class", bytes("x"), "../b.js", bytes("y")));
        assertTrue(tree.find("a.js").isPresent());
        assertFalse(tree.find("A.class").isPresent());
        assertFalse(tree.find("../b.js").isPresent());
        assertEquals(AssetTree.of(Map.of("a.js", bytes("1"))).hash(), tree.hash());
    }

    @Test
    public void theCompressedCopyHoldsTheSameAndIsMadeOnce() throws IOException {
        byte[] content = bytes("释明 ".repeat(1000));
        Asset asset = new Asset(content, "text/javascript; charset=utf-8");
        assertTrue(asset.compressible());
        assertTrue(asset.compressed().length < content.length / 10);
        assertSame(asset.compressed(), asset.compressed());
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(asset.compressed()))) {
            assertArrayEquals(content, in.readAllBytes());
        }
    }

    @Test
    public void smallAndAlreadyCompressedFilesAreSentAsTheyAre() {
        assertFalse(new Asset(bytes("small"), "text/javascript; charset=utf-8").compressible());
        assertFalse(new Asset(new byte[5000], "image/png").compressible());
        assertFalse(new Asset(new byte[5000], "font/woff2").compressible());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
