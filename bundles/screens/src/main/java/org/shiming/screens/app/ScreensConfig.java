package org.shiming.screens.app;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What an operator may set about screens; PID {@code org.shiming.screens}. */
@ObjectClassDefinition(name = "Shiming screens", description = "Registry of contributed screens")
public @interface ScreensConfig {
    /** @return how many open pages may listen to the bell; further ones poll */
    @AttributeDefinition(name = "Listening pages", description = "More pages than this ask every 30 seconds instead")
    int maxListeningPages() default 1000;

    /** @return the time between two signs of life on the bell, in seconds */
    @AttributeDefinition(name = "Sign of life (seconds)", description = "Shorter than the reverse proxy's idle timeout")
    int signOfLifeSeconds() default 20;

    /** @return folders read instead of a bundle's own files while developing, {@code symbolic.name=folder} */
    @AttributeDefinition(name = "Development folders", description = "Empty in production")
    String[] developmentFolders() default {};
}
