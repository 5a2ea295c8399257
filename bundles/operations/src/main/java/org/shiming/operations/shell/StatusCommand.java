package org.shiming.operations.shell;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.shiming.operations.app.Status;

/** {@code shiming:status}. */
@Service
@Command(scope = "shiming", name = "status", description = "What is installed, what is missing and why")
public class StatusCommand implements Action {
    @Reference
    private Status status;
    @Reference
    private Session session;

    @Override
    public Object execute() {
        status.lines().forEach(session.getConsole()::println);
        return null;
    }
}
