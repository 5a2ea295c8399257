package org.shiming.support.crypto;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts personal data at rest: AES-256-GCM with a key file that operators back up beside the database (等保 8.1.4.8).
 * Safe for concurrent use.
 */
public final class FieldCipher {
    private static final byte VERSION = 1;
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BYTES = 32;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    /** @param key 32 bytes */
    public FieldCipher(byte[] key) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("the key has 32 bytes, not " + key.length);
        }
        this.key = new SecretKeySpec(key, "AES");
    }

    /**
     * The cipher of a key file, which is made with mode 600 if it is not there.
     *
     * @param file the key file
     * @return the cipher
     * @throws IOException if the file cannot be read or made
     */
    public static FieldCipher ofFile(Path file) throws IOException {
        if (!Files.exists(file)) {
            create(file);
        }
        return new FieldCipher(Files.readAllBytes(file));
    }

    private static void create(Path file) throws IOException {
        byte[] fresh = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(fresh);
        Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), "key", ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(draft, fresh, StandardOpenOption.SYNC);
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException another) {
            // Another bundle was first: its key counts.
        } finally {
            Files.delete(draft);
        }
    }

    /**
     * Encrypts.
     *
     * @param plain the bytes
     * @return version, nonce, cipher text and tag
     */
    public byte[] encrypt(byte[] plain) {
        byte[] iv = new byte[IV_BYTES];
        random.nextBytes(iv);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, iv, plain, 0, plain.length);
        return ByteBuffer.allocate(1 + IV_BYTES + sealed.length).put(VERSION).put(iv).put(sealed).array();
    }

    /**
     * Decrypts.
     *
     * @param sealed what {@link #encrypt} gave
     * @return the bytes
     * @throws IllegalStateException if the key is another or the bytes were changed
     */
    public byte[] decrypt(byte[] sealed) {
        if (sealed.length < 1 + IV_BYTES + TAG_BITS / 8 || sealed[0] != VERSION) {
            throw new IllegalStateException("not a sealed field of version " + VERSION);
        }
        byte[] iv = new byte[IV_BYTES];
        System.arraycopy(sealed, 1, iv, 0, IV_BYTES);
        return run(Cipher.DECRYPT_MODE, iv, sealed, 1 + IV_BYTES, sealed.length - 1 - IV_BYTES);
    }

    /**
     * A keyed index: equal values give equal keys, and nobody without the key can tell which value it was.
     *
     * @param purpose what is indexed, so that the same value under another purpose gives another key
     * @param value the value
     * @return 64 hexadecimal digits (HMAC-SHA256)
     */
    public String index(String purpose, String value) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getEncoded(), "HmacSHA256"));
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException bug) {
            throw new IllegalStateException("no keyed index", bug);
        }
    }

    private byte[] run(int mode, byte[] iv, byte[] bytes, int from, int length) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
            return cipher.doFinal(bytes, from, length);
        } catch (GeneralSecurityException wrong) {
            throw new IllegalStateException("the field key is not the one that sealed this, or the field was changed",
                    wrong);
        }
    }
}
