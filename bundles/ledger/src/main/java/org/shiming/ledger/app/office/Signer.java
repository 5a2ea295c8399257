package org.shiming.ledger.app.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;

/**
 * Signs monthly summaries and roots (Ed25519) with a key that lies in a file beside the database's, so that who can
 * write the database cannot sign. The public key is told with every signature and pinned by whoever verifies.
 */
public final class Signer {
    private static final String ALGORITHM = "Ed25519";

    private final PrivateKey secret;
    private final PublicKey open;

    private Signer(PrivateKey secret, PublicKey open) {
        this.secret = secret;
        this.open = open;
    }

    /**
     * The signer of a key file, which is made with mode 600 if it is not there.
     *
     * @param file two lines: the private key (PKCS 8) and the public key (X.509), Base64
     * @return the signer
     * @throws IOException if the file cannot be read, made or understood
     */
    public static Signer ofFile(Path file) throws IOException {
        if (!Files.exists(file)) {
            create(file);
        }
        List<String> lines = Files.readAllLines(file, StandardCharsets.US_ASCII);
        try {
            KeyFactory keys = KeyFactory.getInstance(ALGORITHM);
            return new Signer(keys.generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines.get(0)))),
                    keys.generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(lines.get(1)))));
        } catch (GeneralSecurityException | IllegalArgumentException | IndexOutOfBoundsException malformed) {
            throw new IOException("the ledger's key file is not one: " + file, malformed);
        }
    }

    /** @return the public key, Base64 of its X.509 form */
    public String publicKey() {
        return Base64.getEncoder().encodeToString(open.getEncoded());
    }

    /** Signs. @param text any @return the signature, Base64 */
    public String sign(String text) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java 17 has Ed25519", impossible);
        }
    }

    /** Whether a signature is this key's. @param text what was signed @param signed Base64 @return true if so */
    public boolean verifies(String text, String signed) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(open);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.verify(Base64.getDecoder().decode(signed));
        } catch (GeneralSecurityException | IllegalArgumentException noSignature) {
            return false;
        }
    }

    private static void create(Path file) throws IOException {
        Path absolute = file.toAbsolutePath();
        Files.createDirectories(absolute.getParent());
        Path draft = Files.createTempFile(absolute.getParent(), "key", ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            Base64.Encoder base64 = Base64.getEncoder();
            Files.write(draft, List.of(base64.encodeToString(pair.getPrivate().getEncoded()),
                    base64.encodeToString(pair.getPublic().getEncoded())), StandardOpenOption.SYNC);
            Files.createLink(absolute, draft);
        } catch (FileAlreadyExistsException another) {
            // Another node was first: its key counts.
            return;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java 17 has Ed25519", impossible);
        } finally {
            Files.delete(draft);
        }
    }
}
