package org.shiming.itests.drill;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.osgi.framework.BundleActivator;
import org.shiming.itests.running.RunningDistribution;

/** A bundle made of a test's own classes, as somebody else's plug-in would be: it imports the api alone. */
public final class TestPlugIn {
    private static final String IMPORTS = "org.osgi.framework;version=\"[1.9,2)\",javax.jws,javax.ws.rs,"
            + "javax.annotation.security,org.shiming.api.endpoint;version=\"[1.0,2)\","
            + "org.shiming.api.channel;version=\"[1.0,2)\",org.shiming.api.screen;version=\"[1.0,2)\","
            + "org.shiming.api.feed;version=\"[1.0,2)\",org.shiming.api.value;version=\"[1.0,2)\","
            + "org.shiming.api.identity;version=\"[1.0,2)\"";

    private final RunningDistribution distribution;
    private final String name;
    private final Path jar;

    /** Makes the bundle from an activator, the classes nested in it, and the class around it. */
    public static TestPlugIn whole(RunningDistribution distribution, Class<? extends BundleActivator> activator) {
        return new TestPlugIn(distribution, activator, List.of(activator.getNestHost()));
    }

    /** The same, but the class around it was forgotten. */
    public static TestPlugIn half(RunningDistribution distribution, Class<? extends BundleActivator> activator) {
        return new TestPlugIn(distribution, activator, List.of());
    }

    private TestPlugIn(RunningDistribution distribution, Class<? extends BundleActivator> activator,
            List<Class<?>> more) {
        this.distribution = distribution;
        this.name = "org.shiming.itests." + activator.getSimpleName();
        this.jar = distribution.home().resolve(activator.getSimpleName() + ".jar");
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", name);
        headers.putValue("Bundle-Version", "1.0.0");
        headers.putValue("Bundle-Activator", activator.getName());
        headers.putValue("Import-Package", IMPORTS);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            for (Class<?> around : more) {
                add(out, around);
            }
            if (!more.contains(activator)) {
                add(out, activator);
            }
            for (Class<?> nested : activator.getDeclaredClasses()) {
                add(out, nested);
            }
            out.putNextEntry(new ZipEntry("screen/drill.js"));
            out.write("export default class extends HTMLElement {}\n".getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Installs and starts it. */
    public void install() {
        distribution.shell().run("bundle:install -s " + jar.toUri());
    }

    /** Takes it away. */
    public void uninstall() {
        distribution.shell().run("bundle:uninstall " + name);
    }

    private static void add(JarOutputStream out, Class<?> type) throws IOException {
        String file = type.getName().replace('.', '/') + ".class";
        out.putNextEntry(new ZipEntry(file));
        try (InputStream in = type.getClassLoader().getResourceAsStream(file)) {
            in.transferTo(out);
        }
    }
}
