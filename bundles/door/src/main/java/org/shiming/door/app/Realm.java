package org.shiming.door.app;

import java.util.Map;
import javax.security.auth.login.AppConfigurationEntry;
import javax.security.auth.login.AppConfigurationEntry.LoginModuleControlFlag;
import org.apache.karaf.jaas.boot.ProxyLoginModule;
import org.apache.karaf.jaas.config.JaasRealm;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The JAAS realm {@code shiming}: the users of a file, with salted hashes. A court may configure another realm. */
@Component(service = JaasRealm.class)
public final class Realm implements JaasRealm {
    private static final String NAME = "shiming";
    private final AppConfigurationEntry[] entries;

    /**
     * @param bundle where the login module's class is
     * @param settings where the file is
     */
    @Activate
    public Realm(BundleContext bundle, @Reference DoorSettings settings) {
        Map<String, Object> options = Map.of(ProxyLoginModule.PROPERTY_MODULE, SaltedLogin.class.getName(),
                ProxyLoginModule.PROPERTY_BUNDLE, Long.toString(bundle.getBundle().getBundleId()),
                SaltedLogin.USERS, DoorSettings.file(settings.values().usersFile()).toString());
        this.entries = new AppConfigurationEntry[]{
            new AppConfigurationEntry(ProxyLoginModule.class.getName(), LoginModuleControlFlag.REQUIRED, options)};
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public int getRank() {
        return 0;
    }

    @Override
    public AppConfigurationEntry[] getEntries() {
        return entries.clone();
    }
}
