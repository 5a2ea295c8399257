package org.shiming.screens.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.shiming.screens.domain.AssetPath;

/** A folder on disk, for developing a screen: what is saved is on the open page a second later. */
final class DiskFolder implements AssetFolder {
    private final Path root;

    DiskFolder(Path root) {
        this.root = root;
    }

    @Override
    public Map<String, byte[]> read() throws IOException {
        Map<String, byte[]> contents = new HashMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            List<Path> files = walk.filter(Files::isRegularFile).toList();
            for (Path file : files) {
                String path = root.relativize(file).toString().replace('\\', '/');
                if (AssetPath.servable(path)) {
                    contents.put(path, Files.readAllBytes(file));
                }
            }
        }
        return contents;
    }
}
