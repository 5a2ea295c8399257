package org.shiming.ledger.verifier;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.shiming.ledger.domain.Chain;
import org.shiming.ledger.domain.Root;

/** With the roots from outside, a chain that is right in itself and not the one that was is found. */
public class RootsTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final ChainFile chain = new ChainFile("豫0481", "DUTY_LAWYER", 12);
    private final List<Root> roots = new ArrayList<>();
    private KeyPair pair;
    private String said = "";

    @Before
    public void roots() throws GeneralSecurityException {
        pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        root(4, pair);
        root(9, pair);
    }

    @Test
    public void theGenuineChainAgrees() throws IOException {
        assertEquals(0, check(chain.lines(), key()));
        assertEquals("without the key too", 0, check(chain.lines(), ""));
    }

    @Test
    public void aChainRewrittenAsAWholeIsNamed() throws IOException {
        assertEquals(1, check(new ChainFile("豫0481", "DUTY_LAWYER", 12, 6).lines(), key()));
        assertTrue(said, said.contains("[REWRITTEN]") && said.contains("第 5 条至第 9 条"));
        assertEquals(1, check(new ChainFile("豫0481", "DUTY_LAWYER", 12, 1).lines(), key()));
        assertTrue(said, said.contains("第 1 条至第 4 条"));
    }

    @Test
    public void aChainCutOffWithItsHeadIsNamed() throws IOException {
        assertEquals(1, check(new ChainFile("豫0481", "DUTY_LAWYER", 6).lines(), key()));
        assertTrue(said, said.contains("[TRUNCATED]") && said.contains("第 7 条至第 9 条"));
    }

    @Test
    public void aForgedRootIsNamedByItsSignature() throws IOException, GeneralSecurityException {
        roots.remove(1);
        root(9, KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        assertEquals(1, check(chain.lines(), key()));
        assertTrue(said, said.contains("[ROOT_BROKEN]") && said.contains("签名"));
        assertEquals("without the key it is not seen", 0, check(chain.lines(), ""));
    }

    @Test
    public void aRootTakenOutIsNamed() throws IOException {
        roots.remove(0);
        assertEquals(1, check(chain.lines(), key()));
        assertTrue(said, said.contains("不衔接"));
    }

    @Test
    public void aKeyThatIsNoneAndRootsThatAreNoneSaySo() throws IOException {
        assertEquals(2, check(chain.lines(), "abc"));
        assertTrue(said, said.contains("Ed25519"));
        Path file = folder.newFile("proof2.jsonl").toPath();
        Files.write(file, chain.lines());
        Path bad = folder.newFile("bad.jsonl").toPath();
        Files.writeString(bad, "{\"court\":1}\n");
        assertEquals(2, run(file.toString(), "--roots", bad.toString()));
    }

    private void root(int seq, KeyPair signer) throws GeneralSecurityException {
        Root open = new Root("豫0481", roots.size() + 1L, "2026-11-23T0" + roots.size() + ":00:00Z",
                roots.isEmpty() ? Root.NONE : roots.get(roots.size() - 1).root(), "SM3",
                List.of(new Root.Anchor("DUTY_LAWYER", seq, chain.hash(seq))), "", "");
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(signer.getPrivate());
        signature.update(open.text().getBytes(StandardCharsets.UTF_8));
        roots.add(open.sealed(new Chain(Hashing::of).hash("SM3", open.text()),
                Base64.getEncoder().encodeToString(signature.sign())));
    }

    private String key() {
        return Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
    }

    private int check(List<String> lines, String key) throws IOException {
        Path file = folder.getRoot().toPath().resolve("proof.jsonl");
        Path kept = folder.getRoot().toPath().resolve("roots.jsonl");
        Files.write(file, lines);
        Files.write(kept, roots.stream().map(RootsTest::line).collect(Collectors.toList()));
        return key.isEmpty()
                ? run(file.toString(), "--roots", kept.toString())
                : run(file.toString(), "--roots", kept.toString(), "--key", key);
    }

    private int run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = Main.run(new PrintStream(out, true, StandardCharsets.UTF_8), arguments);
        said = out.toString(StandardCharsets.UTF_8);
        return code;
    }

    private static String line(Root root) {
        Root.Anchor anchor = root.anchors().get(0);
        return "{\"court\":\"" + root.court() + "\",\"number\":" + root.number() + ",\"at\":\"" + root.at()
                + "\",\"previous\":\"" + root.previous() + "\",\"algorithm\":\"SM3\",\"anchors\":[{\"ledger\":\""
                + anchor.ledger() + "\",\"seq\":" + anchor.seq() + ",\"hash\":\"" + anchor.hash() + "\"}],\"root\":\""
                + root.root() + "\",\"signature\":\"" + root.signature() + "\"}";
    }
}
