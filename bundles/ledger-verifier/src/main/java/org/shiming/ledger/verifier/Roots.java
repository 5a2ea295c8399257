package org.shiming.ledger.verifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shiming.ledger.domain.Chain;
import org.shiming.ledger.domain.Flaw;
import org.shiming.ledger.domain.Root;
import org.shiming.ledger.domain.RootCheck;

/** The file of roots that was kept outside the database. */
final class Roots {
    private Roots() {}

    static List<Root> read(Path file) throws IOException {
        List<Root> roots = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            Map<String, Object> members = JsonLine.read(line);
            List<Root.Anchor> anchors = new ArrayList<>();
            if (members.get("anchors") instanceof List<?> list) {
                for (Object each : list) {
                    anchors.add(anchor(each));
                }
            }
            roots.add(new Root(Proof.text(members, "court"), Proof.number(members, "number"),
                    Proof.text(members, "at"), Proof.text(members, "previous"), Proof.text(members, "algorithm"),
                    anchors, Proof.text(members, "root"), Proof.text(members, "signature")));
        }
        return roots;
    }

    private static Root.Anchor anchor(Object each) throws IOException {
        if (each instanceof Map<?, ?> map && map.get("ledger") instanceof String ledger
                && map.get("seq") instanceof Long seq && map.get("hash") instanceof String hash) {
            return new Root.Anchor(ledger, seq, hash);
        }
        throw new IOException("a root lacks an anchor's ledger, seq or hash");
    }

    /** Whether the roots are what was written. @param key Base64, empty if none is known @return the first flaw */
    static Optional<Flaw> check(List<Root> roots, String key) throws IOException {
        PublicKey open = key.isEmpty() ? null : key(key);
        return new RootCheck(new Chain(Hashing::of), (text, signed) -> open == null || signed(open, text, signed))
                .own(roots);
    }

    private static PublicKey key(String base64) throws IOException {
        try {
            return KeyFactory.getInstance("Ed25519")
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
        } catch (GeneralSecurityException | IllegalArgumentException malformed) {
            throw new IOException("the key is not an Ed25519 public key in Base64", malformed);
        }
    }

    private static boolean signed(PublicKey key, String text, String signed) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.verify(Base64.getDecoder().decode(signed));
        } catch (GeneralSecurityException | IllegalArgumentException none) {
            return false;
        }
    }
}
