package org.shiming.screens.app;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.shiming.screens.domain.Asset;
import org.shiming.screens.domain.AssetTree;

/** This bundle's own files under {@code /lib}: the kit, the loader and the vendored libraries, under one hash. */
@Component(service = Library.class)
public class Library {
    /** What screens and hosts may name, and where it is: the first version of these names, kept for good. */
    private static final Map<String, String> NAMES = Map.of("kit.js", "kit.js", "lit.js", "vendor/lit.js", "ui.js",
            "vendor/ui.js", "charts.js", "vendor/charts.js", "loader.js", "loader.js", "page.js", "page.js");

    private final AssetTree files;

    /**
     * Reads the files.
     *
     * @param context this bundle
     * @throws IOException if the bundle's own files cannot be read
     */
    @Activate
    public Library(BundleContext context) throws IOException {
        this.files = AssetTree.of(new BundleFolder(context.getBundle(), "/lib").read());
    }

    /**
     * The path of a name for the present version.
     *
     * @param name such as {@code kit.js}
     * @return such as {@code 0a1b2c3d4e5f/kit.js}, or empty if the name is not public
     */
    public Optional<String> versioned(String name) {
        return Optional.ofNullable(NAMES.get(name)).map(path -> files.hash() + "/" + path);
    }

    /**
     * A file by its versioned path.
     *
     * @param hash the hash in the address
     * @param path the path below it
     * @return the file, or empty
     */
    public Optional<Asset> file(String hash, String path) {
        return files.hash().equals(hash) ? files.find(path) : Optional.empty();
    }

    /** @return the hash over all files */
    public String hash() {
        return files.hash();
    }
}
