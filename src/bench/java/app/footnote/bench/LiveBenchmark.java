package app.footnote.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Whole games of live rooms over raw sockets, beside a bare Jetty server that only broadcasts and echoes. The servers
 * run on the first core of the machine, the load on the second.
 *
 * <p>Options: {@code players=100,500} (usually 100, 500, 1,000, 2,000 and 5,000), {@code questions=3}, {@code kills=100}
 * for a game during which the server is killed so many times, and nothing else then.
 */
public final class LiveBenchmark {
    private static final int LOAD_CORE = 1;
    private static final int WARM_UP_PLAYERS = 300;
    private static final int WARM_UP_QUESTIONS = 6;
    private static final Duration IDLE = Duration.ofSeconds(3);

    private LiveBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        String pid = Long.toString(ProcessHandle.current().pid());
        new ProcessBuilder("taskset", "-a", "-p", "-c", Integer.toString(LOAD_CORE), pid)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        int kills = Integer.parseInt(option(arguments, "kills", "0"));
        if (kills > 0) {
            LiveKills.run(kills, new Random(kills).nextLong());
            return;
        }
        List<Integer> players = Arrays.stream(
                        option(arguments, "players", "100,500,1000,2000,5000").split(","))
                .map(Integer::valueOf)
                .toList();
        measure(players, Integer.parseInt(option(arguments, "questions", "3")));
    }

    static void run() throws IOException, InterruptedException {
        main(new String[0]);
    }

    private static void measure(List<Integer> players, int questions) throws IOException {
        LiveStage stage = LiveStage.prepare(
                Files.createTempDirectory("footnote-live"), players.size() + 1, Math.max(questions, WARM_UP_QUESTIONS));
        try (ServerProcess footnote = ServerProcess.onOneCore(stage.data());
                ServerProcess bare =
                        ServerProcess.onOneCore(BareSockets.class, Files.createTempDirectory("footnote-live"))) {
            LiveGame warm = game(
                    footnote,
                    new RoomTalk(footnote.port(), stage.codes().get(0), stage.hostCookie()),
                    WARM_UP_PLAYERS,
                    WARM_UP_QUESTIONS,
                    "");
            BareTalk talk = new BareTalk(bare.port(), warm.lastQuestion(), warm.lastReveal());
            game(bare, talk, WARM_UP_PLAYERS, WARM_UP_QUESTIONS, "");
            for (int i = 0; i < players.size(); i++) {
                String code = stage.codes().get(i + 1);
                game(
                        footnote,
                        new RoomTalk(footnote.port(), code, stage.hostCookie()),
                        players.get(i),
                        questions,
                        "rooms");
                game(bare, talk, players.get(i), questions, "bare ");
            }
        }
    }

    private static LiveGame game(ServerProcess server, LiveGame.Talk talk, int players, int questions, String name)
            throws IOException {
        try (Crowd crowd = new Crowd();
                LiveGame game = new LiveGame(crowd, talk, players)) {
            server.collectGarbage();
            long before = server.residentKilobytes();
            game.join(players);
            crowd.until(IDLE, () -> false);
            server.collectGarbage();
            long kilobytes = server.residentKilobytes() - before;
            Duration processor = Duration.ZERO;
            int wrong = 0;
            for (int question = 0; question < questions; question++) {
                Duration start = server.processorTime();
                game.play();
                crowd.until(Duration.ofSeconds(1), () -> false); // what is done after a reveal belongs to it
                processor = processor.plus(server.processorTime().minus(start));
                wrong += talk.greets() && game.revealed() != players ? 1 : 0;
                game.board();
            }
            double micros = processor.toNanos() / 1e3 / players / questions;
            if (!name.isEmpty()) {
                System.out.printf(
                        "%s %,6d players: join %s, question %s, answer %s, reveal %s ms (p50/p99); %.0f µs of processor "
                                + "a player and question; %.0f kB a player, %d MB in all; lost %d, doubled %d, gone %d, "
                                + "reveals with another count %d%n",
                        name,
                        players,
                        game.joins(),
                        game.questions(),
                        game.answers(),
                        game.reveals(),
                        micros,
                        (double) kilobytes / players,
                        server.residentKilobytes() / 1024,
                        game.lost(),
                        game.doubled(),
                        game.gone(),
                        wrong);
            }
            return game;
        }
    }

    private static String option(String[] arguments, String name, String usual) {
        return Arrays.stream(arguments)
                .filter(argument -> argument.startsWith(name + "="))
                .map(argument -> argument.substring(name.length() + 1))
                .findFirst()
                .orElse(usual);
    }
}
