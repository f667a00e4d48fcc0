import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Runs one Neo4j Community in the folder given as the only argument, for as long as standard input stays open.
 *
 * <p>Standard output carries three lines to the parent, each with the prefix {@code crosstie:} —
 * {@code waiting} (an earlier Neo4j still holds the store), {@code ready HOST:PORT} (Bolt answers) and
 * {@code failed REASON} (then exit code 1). Anything else there is Neo4j's own talk.
 *
 * <p>Standard input carries nothing. Its end is the order to stop, because the operating system closes it
 * whichever way the parent ends: a child that watches it can't outlive a parent killed by {@code kill -9}.
 */
public final class CrosstieNeo4j {
    /** A Neo4j whose parent was killed gets this long to close its store; the next one waits a little longer. */
    private static final int SHUTDOWN_SECONDS = 20;

    private static final long PAGE_CACHE_BYTES = 256L << 20;

    private static volatile DatabaseManagementService neo4j;

    public static void main(String[] args) {
        var home = Path.of(args[0]);
        startDaemon("parent-watch", CrosstieNeo4j::exitWhenParentIsGone);
        Runtime.getRuntime().addShutdownHook(new Thread(CrosstieNeo4j::shutDown, "shutdown"));
        try {
            awaitStoreLock(home);
            neo4j = start(home);
            requireDatabase();
            tellParent("ready " + boltAddress());
        } catch (Throwable failure) {
            failure.printStackTrace();
            tellParent("failed " + rootCause(failure));
            System.exit(1);
        }
    }

    /**
     * Port 0 lets the system choose a free port, so that no other program can take it in between. Every folder
     * lies under {@code home} by default. Without the quiet period of 0 s, Bolt idles twice 5 s while it closes.
     */
    private static DatabaseManagementService start(Path home) {
        return new DatabaseManagementServiceBuilder(home)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
                .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(GraphDatabaseSettings.pagecache_memory, PAGE_CACHE_BYTES)
                .build();
    }

    /** Neo4j itself counts as started even when the only database that Crosstie uses could not be opened. */
    private static void requireDatabase() {
        var name = GraphDatabaseSettings.DEFAULT_DATABASE_NAME;
        if (!neo4j.database(name).isAvailable(0)) {
            throw new IllegalStateException("its database " + name + " did not open");
        }
    }

    private static String boltAddress() {
        var system = (GraphDatabaseAPI) neo4j.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
        return system.getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT)
                .toString();
    }

    /**
     * Waits until no other process holds Neo4j's own lock on the store, as an orphan does while it shuts down.
     * Gives up silently in the end: Neo4j then refuses to start and names the lock itself.
     */
    private static void awaitStoreLock(Path home) throws IOException, InterruptedException {
        var lock = home.resolve("data/databases/store_lock");
        if (Files.notExists(lock)) return;
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SHUTDOWN_SECONDS + 5);
        if (isFree(lock)) return;
        tellParent("waiting");
        while (!isFree(lock) && System.nanoTime() < deadline) Thread.sleep(100);
    }

    private static boolean isFree(Path lock) throws IOException {
        try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                var held = channel.tryLock()) {
            return held != null;
        }
    }

    private static void exitWhenParentIsGone() {
        try {
            while (System.in.read() >= 0) {
                // Whatever is written here is ignored; only the end counts.
            }
        } catch (IOException closed) {
            // As good as the end.
        }
        startDaemon("last-resort", CrosstieNeo4j::haltAfterGrace);
        System.exit(0);
    }

    /** Nobody is left to kill a shutdown that hangs. The store recovers from this on its next start. */
    private static void haltAfterGrace() {
        try {
            TimeUnit.SECONDS.sleep(SHUTDOWN_SECONDS);
        } catch (InterruptedException interrupted) {
            // Halt at once, then.
        }
        Runtime.getRuntime().halt(1);
    }

    /** A stop that comes before Neo4j is up simply ends the process: its store is made for that. */
    private static void shutDown() {
        if (neo4j != null) neo4j.shutdown();
    }

    private static void startDaemon(String name, Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private static void tellParent(String line) {
        System.out.println("crosstie: " + line.lines().findFirst().orElse(""));
    }

    private static String rootCause(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null) cause = cause.getCause();
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }
}
