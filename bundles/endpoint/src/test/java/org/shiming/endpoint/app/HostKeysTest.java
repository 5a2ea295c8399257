package org.shiming.endpoint.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class HostKeysTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private static ECKey key(String id) throws Exception {
        return new ECKeyGenerator(Curve.P_256).keyID(id).generate().toPublicJWK();
    }

    private Path file(String name) {
        return folder.getRoot().toPath().resolve(name);
    }

    @Test
    public void aFileMayComeLaterAndMayChange() throws Exception {
        HostKeys keys = new HostKeys(List.of(file("host.jwk")));
        assertEquals(List.of(), keys.keys());
        Files.writeString(file("host.jwk"), key("a").toJSONString());
        assertEquals("a", keys.keys().get(0).getKeyID());
        Files.writeString(file("host.jwk"), new JWKSet(List.of(key("b"), key("c"))).toString());
        assertEquals(List.of("b", "c"), keys.keys().stream().map(ECKey::getKeyID).toList());
    }

    @Test
    public void severalFilesAreAllRead() throws Exception {
        Files.writeString(file("1"), key("a").toJSONString());
        Files.writeString(file("2"), key("b").toJSONString());
        assertEquals(2, new HostKeys(List.of(file("1"), file("2"))).keys().size());
    }

    @Test
    public void aBrokenFileHarmsNotTheOthers() throws Exception {
        Files.writeString(file("1"), "{nonsense");
        Files.writeString(file("2"), key("b").toJSONString());
        assertEquals(1, new HostKeys(List.of(file("1"), file("2"))).keys().size());
    }

    @Test
    public void keysAreNotReadAgainWithoutNeed() throws Exception {
        Files.writeString(file("1"), key("a").toJSONString());
        HostKeys keys = new HostKeys(List.of(file("1")));
        assertTrue(keys.keys() == keys.keys());
    }
}
