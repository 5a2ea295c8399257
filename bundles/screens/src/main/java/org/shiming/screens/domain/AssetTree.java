package org.shiming.screens.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All files of one folder under one hash. The hash covers names and contents, so an address that carries it may be kept
 * by a browser for ever.
 */
public final class AssetTree {
    private static final int HASH_CHARACTERS = 12;

    private final Map<String, Asset> files;
    private final String hash;

    private AssetTree(Map<String, Asset> files, String hash) {
        this.files = files;
        this.hash = hash;
    }

    /**
     * Makes a tree of what is servable.
     *
     * @param contents path below the folder → bytes
     * @return the tree; files that are not servable are left out
     */
    public static AssetTree of(Map<String, byte[]> contents) {
        Map<String, Asset> files = new TreeMap<>();
        MessageDigest digest = sha256();
        new TreeMap<>(contents).forEach((path, bytes) -> {
            if (AssetPath.servable(path)) {
                digest.update((path + '\0' + bytes.length + '\0').getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
                files.put(path, new Asset(bytes, AssetPath.mediaType(path).orElseThrow()));
            }
        });
        return new AssetTree(files, HexFormat.of().formatHex(digest.digest()).substring(0, HASH_CHARACTERS));
    }

    /**
     * Finds a file.
     *
     * @param path its path below the folder
     * @return the file, or empty
     */
    public Optional<Asset> find(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** @return twelve hexadecimal characters over all names and contents */
    public String hash() {
        return hash;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException bug) {
            throw new IllegalStateException("every Java has SHA-256", bug);
        }
    }
}
