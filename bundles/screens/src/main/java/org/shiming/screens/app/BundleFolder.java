package org.shiming.screens.app;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import org.osgi.framework.Bundle;
import org.shiming.screens.domain.AssetPath;

/** A folder among the resources of a bundle. */
final class BundleFolder implements AssetFolder {
    /** A screen is text written by hand; more than this is a mistake, and would be held in memory. */
    private static final int LARGEST_FILE_BYTES = 4 * 1024 * 1024;

    private final Bundle bundle;
    private final String root;

    BundleFolder(Bundle bundle, String root) {
        this.bundle = bundle;
        this.root = root;
    }

    @Override
    public Map<String, byte[]> read() throws IOException {
        Map<String, byte[]> contents = new HashMap<>();
        Enumeration<URL> entries = bundle.findEntries(root, "*", true);
        while (entries != null && entries.hasMoreElements()) {
            URL entry = entries.nextElement();
            String path = entry.getPath().substring(entry.getPath().indexOf(root + "/") + root.length() + 1);
            if (AssetPath.servable(path)) {
                contents.put(path, bytes(entry, path));
            }
        }
        return contents;
    }

    private byte[] bytes(URL entry, String path) throws IOException {
        try (InputStream in = entry.openStream()) {
            byte[] bytes = in.readNBytes(LARGEST_FILE_BYTES + 1);
            if (bytes.length > LARGEST_FILE_BYTES) {
                throw new IOException(bundle.getSymbolicName() + " has a file of more than 4 MiB: " + path);
            }
            return bytes;
        }
    }
}
