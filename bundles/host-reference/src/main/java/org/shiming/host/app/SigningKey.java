package org.shiming.host.app;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.Base64;

/**
 * The key under which people's tokens are signed (ES256). Made at first start in a folder of configuration; the public
 * half lies beside it as a JWK and as a PEM file for whoever checks tokens.
 */
public final class SigningKey {
    static final String PRIVATE = "host-signing.jwk";
    static final String PUBLIC_JWK = "host-public.jwk";
    static final String PUBLIC_PEM = "host-public.pem";
    private static final int PEM_LINE = 64;
    private final ECKey key;

    /**
     * Reads the key, or makes it.
     *
     * @param folder where it lies
     */
    public SigningKey(String folder) {
        Path where = Path.of(folder);
        try {
            Files.createDirectories(where);
            Path secret = where.resolve(PRIVATE);
            if (!Files.exists(secret)) {
                write(secret, fresh().toJSONString(), true);
            }
            key = ECKey.parse(Files.readString(secret, StandardCharsets.UTF_8));
            write(where.resolve(PUBLIC_JWK), key.toPublicJWK().toJSONString(), false);
            write(where.resolve(PUBLIC_PEM), pem(key), false);
        } catch (IOException | JOSEException | ParseException e) {
            throw new IllegalArgumentException("org.shiming.host: keyFolder=" + folder + " cannot be used", e);
        }
    }

    /** @return the pair */
    ECKey pair() {
        return key;
    }

    /** @return the public half as a JWK set, for publication */
    public String publicSet() {
        return "{\"keys\":[" + key.toPublicJWK().toJSONString() + "]}";
    }

    private static ECKey fresh() throws JOSEException {
        return new ECKeyGenerator(Curve.P_256).keyUse(KeyUse.SIGNATURE).keyIDFromThumbprint(true).generate();
    }

    private static String pem(ECKey key) throws JOSEException {
        String body = Base64.getMimeEncoder(PEM_LINE, new byte[]{'\n'})
                .encodeToString(key.toECPublicKey().getEncoded());
        return "-----BEGIN PUBLIC KEY-----\n" + body + "\n-----END PUBLIC KEY-----\n";
    }

    /** Written beside and moved into place: a reader never sees half a key. */
    private static void write(Path file, String content, boolean secret) throws IOException {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] attributes = secret && posix
                ? new FileAttribute<?>[]{
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(beside);
        Files.createFile(beside, attributes);
        Files.writeString(beside, content, StandardCharsets.UTF_8);
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
