package org.shiming.calendar.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.osgi.service.component.annotations.Component;
import org.shiming.calendar.domain.year.HolidayTable;
import org.shiming.calendar.domain.year.YearFile;

/**
 * The years that are loaded: those that come with the bundle, and those that were imported and confirmed. Readers take
 * the table once and compute with it; it never changes under them. Safe for concurrent use.
 */
@Component(service = Years.class)
public final class Years {
    private static final String TABLE = "/calendar/holidays.csv";

    private final HolidayTable bundled = bundled();
    private final AtomicReference<HolidayTable> table = new AtomicReference<>(bundled);

    /** @return the years that come with the bundle */
    public static HolidayTable bundled() {
        try (InputStream in = Years.class.getResourceAsStream(TABLE)) {
            return HolidayTable.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Takes over what was imported and confirmed.
     *
     * @param confirmed in the order of their confirmation
     */
    public void install(List<YearFile> confirmed) {
        HolidayTable all = bundled;
        for (YearFile file : confirmed) {
            all = all.with(file);
        }
        table.set(all);
    }

    /** @return all loaded years */
    public HolidayTable table() {
        return table.get();
    }
}
