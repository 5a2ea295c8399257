package org.shiming.itests.running;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How a distribution is started: directly or through another program, with which options for Java. */
record Launch(List<String> through, List<String> javaOptions) {
    ProcessBuilder of(Path home) {
        List<String> command = new ArrayList<>(through);
        command.add(home.resolve("bin/karaf").toString());
        command.add("daemon");
        ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(home.resolve("console.log").toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("KARAF_") || name.equals("JAVA"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("EXTRA_JAVA_OPTS", String.join(" ", javaOptions));
        return builder;
    }
}
