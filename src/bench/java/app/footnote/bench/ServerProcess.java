package app.footnote.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** A server in a process of its own, started with no flags of the virtual machine. */
final class ServerProcess implements AutoCloseable {
    private static final Path JAR = Path.of("target/footnote.jar").toAbsolutePath();
    private static final int STARTING_SECONDS = 120;

    private final Process process;
    private final int port;
    private Duration untilReady = Duration.ZERO;

    private ServerProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Footnote, as its users start it. */
    static ServerProcess footnote(Path data) throws IOException {
        int port = freePort();
        return start(data, port, "-jar", JAR.toString(), "--port", Integer.toString(port), "--data", data.toString());
    }

    /** Another program, with the same libraries on its class path. */
    static ServerProcess other(Class<?> main, Path data) throws IOException {
        int port = freePort();
        String path = JAR
                + System.getProperty("path.separator")
                + Path.of("target/test-classes").toAbsolutePath();
        return start(data, port, "-cp", path, main.getName(), Integer.toString(port), data.toString());
    }

    /** Footnote on one processor alone; from its jar where there is one, else from the classes at hand. */
    static ServerProcess onOneCore(Path data) throws IOException {
        int port = freePort();
        return Files.exists(JAR)
                ? pinned(
                        data, port, "-jar", JAR.toString(), "--port", Integer.toString(port), "--data", data.toString())
                : pinned(
                        data,
                        port,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "app.footnote.Main",
                        "--port",
                        Integer.toString(port),
                        "--data",
                        data.toString());
    }

    /** Another program on the same processor. */
    static ServerProcess onOneCore(Class<?> main, Path data) throws IOException {
        int port = freePort();
        String path = System.getProperty("java.class.path");
        return pinned(data, port, "-cp", path, main.getName(), Integer.toString(port), data.toString());
    }

    private static ServerProcess pinned(Path data, int port, String... arguments) throws IOException {
        return start(data, port, List.of("taskset", "-c", "0"), arguments);
    }

    /** So that what is resident is what is in use. */
    void collectGarbage() throws IOException {
        Path command = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        new ProcessBuilder(command.toString(), Long.toString(process.pid()), "GC.run")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .onExit()
                .join();
    }

    /** Ends it as a power failure would. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    int port() {
        return port;
    }

    /** The processor time that it took to answer its first request with 200. */
    Duration untilReady() {
        return untilReady;
    }

    /** The processor time that it took until now. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    long residentKilobytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private static ServerProcess start(Path data, int port, String... arguments) throws IOException {
        return start(data, port, List.of(), arguments);
    }

    private static ServerProcess start(Path data, int port, List<String> before, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(data.toFile()) // where no folder of questions wins over the built-in ones
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        ServerProcess server = new ServerProcess(process, port);
        server.awaitReady();
        return server;
    }

    private void awaitReady() {
        long end = System.nanoTime() + Duration.ofSeconds(STARTING_SECONDS).toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new IllegalStateException("The server did not start: " + process.info());
            }
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
        untilReady = processorTime();
    }

    private boolean answers() {
        try (HttpConnection connection = new HttpConnection(port)) {
            return connection.get("/").status() == 200;
        } catch (IOException e) {
            return false; // it is not there yet, or just about to be
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
