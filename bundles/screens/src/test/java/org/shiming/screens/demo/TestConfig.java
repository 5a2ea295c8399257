package org.shiming.screens.demo;

import java.lang.annotation.Annotation;
import org.shiming.screens.app.ScreensConfig;

/** The configuration as an operator would write it. */
public record TestConfig(int maxListeningPages, int signOfLifeSeconds, String... developmentFolders)
        implements
            ScreensConfig {
    @Override
    public Class<? extends Annotation> annotationType() {
        return ScreensConfig.class;
    }
}
