package org.shiming.bench.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.shiming.bench.load.Line;
import org.shiming.bench.load.Load.Side;
import org.shiming.bench.load.Target;
import org.shiming.bench.machine.Machine;
import org.shiming.bench.outside.CourtHost;
import org.shiming.itests.running.Archive;
import org.shiming.itests.running.RunningDistribution;
import org.shiming.itests.running.Unpacking;

/** Product and floor on one database, with folders of their own. Used by one thread, except its targets. */
public final class Stage implements AutoCloseable {
    private static final String SYSTEM = "court-host";
    private static final String SYSTEM_PASSWORD = "Host-to-shiming-2026";
    private static final Duration LONGEST_REST = Duration.ofSeconds(60);
    private static final Duration SIGN_IN = Duration.ofMinutes(1);
    private static final double RESTING = 0.08;

    private final Machine machine = new Machine();
    private final Database database;
    private final RunningDistribution product;
    private final Matters matters = new Matters();
    private Optional<FloorProcess> floor = Optional.empty();

    /** Unpacks the product; starts nothing. */
    public Stage(String name, Database database, CourtHost host) {
        this.database = database;
        this.product = Unpacking.named(name).set("org.shiming.casesystem.cfg", "hostUrl", host.url())
                .set("shiming.users.properties", SYSTEM, systemUser())
                // The slow hash of a password is not what is measured, and may fall into any slice.
                .set("org.shiming.door.cfg", "credentialCacheSeconds", "3600").unpack();
        try {
            database.configure(product.home());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * CPU seconds used so far.
     *
     * @param server by the answering process
     * @param database by a database server
     */
    public record Spent(double server, double database) {}

    /** Starts the product, waits until all of it answers, and signs in once. */
    public Duration startProduct() {
        Duration took = product.start();
        product.await("signing in", SIGN_IN, () -> new LedgerTotal().seen(product, new Line(target(Side.PRODUCT)))
                .isPresent());
        return took;
    }

    /** Starts the floor, too. */
    public void startFloor() {
        Path folder = product.home().resolveSibling(product.home().getFileName() + "-floor");
        delete(folder);
        floor = Optional.of(new FloorProcess(folder, database.floor(folder)));
    }

    /** The database's name. */
    public String database() {
        return database.name();
    }

    /** How the product keeps its data. */
    public Database data() {
        return database;
    }

    /** The product. */
    public RunningDistribution product() {
        return product;
    }

    /** Registered matters that nobody has explained yet. */
    public Matters matters() {
        return matters;
    }

    /** Where to call, signed in as the court's system. */
    public Target target(Side side) {
        return side == Side.FLOOR ? Target.open(floor.orElseThrow().port())
                : Target.as(product.address().getPort(), SYSTEM, SYSTEM_PASSWORD);
    }

    /** What was used so far on one side. */
    public Spent spent(Side side) {
        long pid = side == Side.FLOOR ? floor.orElseThrow().pid() : product.pid();
        return new Spent(machine.cpu(pid), database.cpu(machine));
    }

    /** Waits until product and database have done what calls left behind: feeds, chain, audit. */
    public void settle() {
        long end = System.nanoTime() + LONGEST_REST.toNanos();
        double before = used();
        long since = System.nanoTime();
        while (since < end) {
            Pause.millis(400);
            double now = used();
            long then = System.nanoTime();
            if ((now - before) / ((then - since) / 1e9) < RESTING) {
                return;
            }
            before = now;
            since = then;
        }
    }

    /** CPU seconds of everything on this stage, this process included. */
    double spentByAll() {
        return used() + machine.cpu(ProcessHandle.current().pid())
                + floor.map(process -> machine.cpu(process.pid())).orElse(0.0);
    }

    private double used() {
        return machine.cpu(product.pid()) + database.cpu(machine);
    }

    /** The one system user of the demonstration: its hash is in config/demo, and the bench is no production. */
    private static String systemUser() {
        Path file = Archive.demoSettings().resolve("shiming.users.properties");
        try {
            return Files.readAllLines(file).stream().filter(line -> line.startsWith(SYSTEM)).findFirst()
                    .map(line -> line.substring(line.indexOf('=') + 1).strip())
                    .orElseThrow(() -> new IllegalStateException("no user " + SYSTEM + " in " + file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() {
        try {
            product.close();
            floor.ifPresent(FloorProcess::close);
        } finally {
            database.close();
        }
    }
}
