package org.shiming.itests;

import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.configureSecurity;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFilePut;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.karafDistributionConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.logLevel;

import java.io.File;
import java.util.List;

import javax.inject.Inject;

import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.OptionUtils;
import org.ops4j.pax.exam.karaf.options.LogLevelOption;
import org.osgi.framework.BundleContext;
import org.shiming.itests.running.Archive;
import org.shiming.itests.running.FreePorts;

/** Base of the tests that run inside the distribution. They see services and bundles, not only addresses. */
public abstract class InContainer {
    @Inject
    protected BundleContext context;

    @Configuration
    public Option[] configuration() {
        List<Integer> ports = FreePorts.take(4);
        Option[] distribution = {
            karafDistributionConfiguration().frameworkUrl(Archive.distribution().toUri().toString()).name("Shiming")
                    .karafVersion(System.getProperty("karaf.version")).unpackDirectory(new File("target/exam"))
                    .useDeployFolder(false).runEmbedded(false),
            configureSecurity().disableKarafMBeanServerBuilder(), logLevel(LogLevelOption.LogLevel.INFO),
            put("org.ops4j.pax.web.cfg", "org.osgi.service.http.port", ports.get(0)),
            put("org.apache.karaf.shell.cfg", "sshPort", ports.get(1)),
            put("org.apache.karaf.management.cfg", "rmiRegistryPort", ports.get(2)),
            put("org.apache.karaf.management.cfg", "rmiServerPort", ports.get(3)),
            // The test's own bundles come from where Maven put them; the distribution's never do.
            put("org.ops4j.pax.url.mvn.cfg", "org.ops4j.pax.url.mvn.localRepository",
                    System.getProperty("localRepository"))};
        return OptionUtils.combine(distribution, more());
    }

    /** What one test needs besides. */
    protected Option[] more() {
        return new Option[0];
    }

    /** One line of one file in etc/. */
    protected static Option put(String file, String key, Object value) {
        return editConfigurationFilePut("etc/" + file, key, String.valueOf(value));
    }
}
