package org.shiming.door.domain;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Salted password hashes: {@code pbkdf2-sha256$rounds$salt$hash}, the last two in Base64. */
public final class PasswordHash {
    /** Every hash begins with it. */
    public static final String PREFIX = "pbkdf2-sha256$";
    /** The shortest password that is taken. */
    public static final int SHORTEST = 12;

    private static final int ROUNDS = 310_000;
    private static final int MOST_ROUNDS = 5_000_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private PasswordHash() {}

    /**
     * Hashes a new password.
     *
     * @param password at least {@link #SHORTEST} characters
     * @return the hash with its salt
     */
    public static String of(char[] password) {
        if (password.length < SHORTEST) {
            throw new IllegalArgumentException("a password has at least " + SHORTEST + " characters");
        }
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return PREFIX + ROUNDS + "$" + base64.encodeToString(salt) + "$"
                + base64.encodeToString(derive(password, salt, ROUNDS));
    }

    /**
     * Whether a password belongs to a hash.
     *
     * @param password the password
     * @param hash what {@link #of} gave
     * @return false if it does not, or if the hash is not one of ours
     */
    public static boolean matches(char[] password, String hash) {
        String[] parts = hash.split("\\$");
        if (parts.length != 4 || !hash.startsWith(PREFIX) || !parts[1].matches("[1-9]\\d{3,6}")) {
            return false;
        }
        int rounds = Math.min(Integer.parseInt(parts[1]), MOST_ROUNDS);
        byte[] salt = Base64.getDecoder().decode(parts[2]);
        return MessageDigest.isEqual(derive(password, salt, rounds), Base64.getDecoder().decode(parts[3]));
    }

    private static byte[] derive(char[] password, byte[] salt, int rounds) {
        PBEKeySpec spec = new PBEKeySpec(Arrays.copyOf(password, password.length), salt, rounds, HASH_BYTES * 8);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this JDK has no PBKDF2WithHmacSHA256", missing);
        } finally {
            spec.clearPassword();
        }
    }
}
