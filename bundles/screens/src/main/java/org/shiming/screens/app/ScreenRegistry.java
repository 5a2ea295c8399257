package org.shiming.screens.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.metatype.annotations.Designate;
import org.shiming.api.identity.Caller;
import org.shiming.api.screen.Screen;
import org.shiming.screens.domain.Asset;
import org.shiming.screens.domain.AssetTree;
import org.shiming.screens.domain.ScreenEntry;
import org.shiming.screens.domain.ScreenList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows which screens the plug-ins contribute. It takes a screen's bundle, hashes everything under {@code /screen} and
 * keeps it in memory; whoever listens is told of every change. A contribution that is wrong is logged and left out.
 */
@Component(service = ScreenRegistry.class, configurationPid = "org.shiming.screens")
@Designate(ocd = ScreensConfig.class)
public class ScreenRegistry {
    private static final Logger LOG = LoggerFactory.getLogger(ScreenRegistry.class);
    private static final String ROOT = "/screen";

    private final Map<ServiceReference<Screen>, Screen> services = new TreeMap<>(Comparator.reverseOrder());
    private final Map<ServiceReference<Screen>, ScreenEntry> entries = new HashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Map<String, Path> developmentFolders;
    private final Retired retired = new Retired();
    private volatile ScreenList list = ScreenList.EMPTY;

    /**
     * Takes the configuration.
     *
     * @param config the configuration
     */
    @Activate
    public ScreenRegistry(ScreensConfig config) {
        this.developmentFolders = foldersOf(config.developmentFolders());
    }

    /**
     * A plug-in's screen has come.
     *
     * @param screen the screen
     * @param reference its service, which names its bundle
     */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void bindScreen(Screen screen, ServiceReference<Screen> reference) {
        synchronized (services) {
            services.put(reference, screen);
            enter(reference, screen);
            publish();
        }
        tell();
    }

    /**
     * A plug-in's screen goes.
     *
     * @param reference its service
     */
    public void unbindScreen(ServiceReference<Screen> reference) {
        synchronized (services) {
            services.remove(reference);
            Optional.ofNullable(entries.remove(reference)).ifPresent(retired::add);
            publish();
        }
        tell();
    }

    /** @return the screens that are there now */
    public ScreenList screens() {
        return list;
    }

    /**
     * A file of a screen, also of one that has just been replaced: an open page may still load its parts.
     *
     * @param id the screen's id
     * @param hash the hash in the address
     * @param path the file's path under {@code /screen}
     * @param caller who asks
     * @return the file, or empty if there is none that the caller may see
     */
    public Optional<Asset> file(String id, String hash, String path, Caller caller) {
        return list.find(id, caller).filter(entry -> entry.files().hash().equals(hash))
                .or(() -> retired.find(id, hash).filter(entry -> entry.visibleTo(caller)))
                .flatMap(entry -> entry.files().find(path));
    }

    /**
     * Wants to know of every change.
     *
     * @param listener called after each change, on any thread; must be quick
     * @return stops the listening
     */
    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** @return whether any bundle's files are read from disk, which happens only while developing */
    public boolean developing() {
        return !developmentFolders.isEmpty();
    }

    /** Reads the development folders again and tells if anything has changed. */
    public void reread() {
        boolean changed = false;
        synchronized (services) {
            for (Map.Entry<ServiceReference<Screen>, Screen> each : services.entrySet()) {
                if (developmentFolders.containsKey(each.getKey().getBundle().getSymbolicName())) {
                    ScreenEntry before = entries.get(each.getKey());
                    enter(each.getKey(), each.getValue());
                    ScreenEntry after = entries.get(each.getKey());
                    changed |= before == null || after == null || !before.tag().equals(after.tag());
                }
            }
            publish();
        }
        if (changed) {
            tell();
        }
    }

    /** The guard around what plug-ins contribute: a wrong screen is left out, and the others stay. */
    private void enter(ServiceReference<Screen> reference, Screen screen) {
        Bundle bundle = reference.getBundle();
        try {
            entries.put(reference, ScreenEntry.of(screen, AssetTree.of(folder(bundle).read())));
        } catch (IOException | RuntimeException wrong) {
            entries.remove(reference);
            LOG.error("a screen of {} is not shown", bundle == null ? "a bundle that is gone" : bundle, wrong);
        }
    }

    private AssetFolder folder(Bundle bundle) {
        Path disk = developmentFolders.get(bundle.getSymbolicName());
        return disk == null ? new BundleFolder(bundle, ROOT) : new DiskFolder(disk);
    }

    private void publish() {
        list = new ScreenList(services.keySet().stream().map(entries::get).filter(each -> each != null).toList());
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    /** A configuration file gives one text with commas, the console may give several. */
    private static Map<String, Path> foldersOf(String[] settings) {
        Map<String, Path> folders = new ConcurrentHashMap<>();
        for (String setting : String.join(",", settings == null ? new String[0] : settings).split(",")) {
            int equals = setting.indexOf('=');
            if (!setting.isBlank() && equals < 1) {
                throw new IllegalArgumentException(
                        "org.shiming.screens: developmentFolders needs symbolic.name=folder, got " + setting);
            }
            if (!setting.isBlank()) {
                folders.put(setting.substring(0, equals).trim(), Path.of(setting.substring(equals + 1).trim()));
            }
        }
        return folders;
    }
}
