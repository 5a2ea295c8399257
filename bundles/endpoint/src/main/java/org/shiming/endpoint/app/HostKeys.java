package org.shiming.endpoint.app;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The host's public keys: files with a JWK or a set of them, read anew whenever one changed, so that the host can
 * rotate its key without a restart of ours. Safe for concurrent use.
 */
final class HostKeys {
    private static final Logger LOG = LoggerFactory.getLogger(HostKeys.class);

    private final List<Path> files;
    private volatile Loaded loaded = new Loaded("", List.of());

    private record Loaded(String stamp, List<ECKey> keys) {}

    HostKeys(List<Path> files) {
        this.files = List.copyOf(files);
    }

    /** @return the keys, none if no file is there or they cannot be read */
    List<ECKey> keys() {
        Loaded now = loaded;
        String stamp = stamp();
        if (!stamp.equals(now.stamp())) {
            now = new Loaded(stamp, read());
            loaded = now;
        }
        return now.keys();
    }

    private String stamp() {
        StringBuilder stamp = new StringBuilder();
        for (Path file : files) {
            try {
                stamp.append(Files.exists(file) ? Files.getLastModifiedTime(file) + "/" + Files.size(file) : "-");
            } catch (IOException gone) {
                stamp.append('?');
            }
        }
        return stamp.toString();
    }

    private List<ECKey> read() {
        List<ECKey> keys = new ArrayList<>();
        for (Path file : files) {
            if (!Files.exists(file)) {
                LOG.warn("the host's key file {} is not there", file);
                continue;
            }
            try {
                String text = Files.readString(file);
                List<JWK> found = text.contains("\"keys\"") ? JWKSet.parse(text).getKeys() : List.of(JWK.parse(text));
                found.stream().filter(ECKey.class::isInstance).map(ECKey.class::cast).forEach(keys::add);
            } catch (IOException | ParseException broken) {
                LOG.error("the host's key file {} cannot be read", file, broken);
            }
        }
        return keys;
    }
}
