package org.shiming.operations.shell;

import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.shiming.operations.app.Rehearser;
import org.shiming.operations.domain.Rehearsal;

/** {@code shiming:rehearse <bundle>}. */
@Service
@Command(scope = "shiming", name = "rehearse", description = "What an update would refresh or restart, before doing it")
public class RehearseCommand implements Action {
    @Reference
    private Rehearser rehearser;
    @Reference
    private Session session;
    @Argument(name = "bundle", description = "symbolic name, short name or id", required = true)
    private String bundle;

    @Override
    public Object execute() {
        Optional<Rehearsal> rehearsal = rehearser.rehearse(bundle);
        if (rehearsal.isEmpty()) {
            session.getConsole().println("没有这个插件 no such bundle: " + bundle + "；可用 shiming:status 查看已安装的插件。");
            return null;
        }
        rehearsal.get().lines().forEach(session.getConsole()::println);
        return null;
    }
}
