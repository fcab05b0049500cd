package app.footnote.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.footnote.db.Database;
import app.footnote.db.DatabaseSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A game in which the server is killed at random moments, once a question: what was acknowledged must be there still. */
final class LiveKills implements Member.Listener {
    private static final int PLAYERS = 40;
    private static final int MOST_QUESTIONS = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern STEP = Pattern.compile("\"step\":(\\d+)");
    private static final Pattern QUESTION = Pattern.compile("\"question\":(\\d+)");
    private static final Pattern PHASE = Pattern.compile("\"phase\":\"(\\w+)\"");
    private static final Pattern ANSWERS = Pattern.compile("\"answers\":(\\d+)");
    private static final Pattern OWN_ID = Pattern.compile("\"own\":.*\"answer\":\\{\"id\":\"([^\"]+)\"");

    private final Random random;
    private final Map<Member, Integer> numbers = new HashMap<>();
    private final Map<Integer, String> cookies = new HashMap<>();
    private final Map<Integer, String> own = new HashMap<>();
    private final Map<Integer, String> phases = new HashMap<>();
    private final Set<Integer> acknowledged = new HashSet<>();
    private Member host;
    private String phase = "";
    private int step;
    private int question;
    private int counted;
    private int lost;
    private int wrong;

    private LiveKills(long seed) {
        random = new Random(seed);
    }

    static void run(int kills, long seed) throws IOException {
        System.out.println("Seed " + seed);
        LiveStage stage = LiveStage.prepare(
                Files.createTempDirectory("footnote-kills"),
                (kills + MOST_QUESTIONS - 1) / MOST_QUESTIONS,
                MOST_QUESTIONS);
        LiveKills all = new LiveKills(seed);
        for (int i = 0; i < kills; i += MOST_QUESTIONS) {
            all.play(stage, stage.codes().get(i / MOST_QUESTIONS), Math.min(MOST_QUESTIONS, kills - i));
        }
        try (Database database = Database.open(DatabaseSettings.sqlite(stage.data()))) {
            long stored = count(database, "SELECT COUNT(*) FROM response WHERE context = 'room'");
            long different = count(
                    database,
                    "SELECT COUNT(*) FROM (SELECT DISTINCT person_id, question_version_id, context_id FROM response"
                            + " WHERE context = 'room') one");
            System.out.printf(
                    "%d kills: %d acknowledged answers lost, %d reveals with another count, %d of %d responses in the "
                            + "log, %d doubled%n",
                    kills, all.lost, all.wrong, stored, (long) PLAYERS * kills, stored - different);
        }
    }

    private void play(LiveStage stage, String code, int kills) throws IOException {
        cookies.clear();
        ServerProcess server = ServerProcess.onOneCore(stage.data());
        for (int kill = 0; kill < kills; kill++) {
            acknowledged.clear();
            try (Crowd crowd = new Crowd()) {
                enter(crowd, new RoomTalk(server.port(), code, stage.hostCookie()));
                next(crowd);
                long deadline = System.nanoTime() + random.nextInt(2_000) * 1_000_000L;
                List<Integer> order = new ArrayList<>(cookies.keySet());
                for (int number : order) {
                    crowd.at(System.nanoTime() + random.nextInt(2_000) * 1_000_000L, () -> answer(number));
                }
                crowd.until(PATIENCE, () -> System.nanoTime() > deadline);
                server.kill();
            }
            server = ServerProcess.onOneCore(stage.data());
            try (Crowd crowd = new Crowd()) {
                own.clear();
                enter(crowd, new RoomTalk(server.port(), code, stage.hostCookie()));
                for (int number : acknowledged) {
                    lost += own.containsKey(number) ? 0 : 1;
                }
                for (int number : cookies.keySet()) {
                    answer(number);
                }
                crowd.until(PATIENCE, () -> acknowledged.size() == PLAYERS);
                host.send("{\"type\":\"end-early\",\"step\":" + step + "}");
                crowd.until(PATIENCE, () -> phase.equals("reveal"));
                wrong += counted == PLAYERS ? 0 : 1;
                if (kill == kills - 1) {
                    crowd.until(Duration.ofSeconds(2), () -> false);
                }
            }
            if (kill % 10 == 9) {
                System.out.printf("%d kills, %d lost, %d wrong%n", kill + 1, lost, wrong);
            }
        }
        server.close();
    }

    private void enter(Crowd crowd, RoomTalk talk) throws IOException {
        numbers.clear();
        phases.clear();
        phase = "";
        host = talk.host(crowd, this);
        for (int i = 0; i < PLAYERS; i++) {
            Member member =
                    cookies.containsKey(i) ? talk.back(crowd, cookies.get(i), this) : talk.player(crowd, i, this);
            numbers.put(member, i);
        }
        crowd.until(PATIENCE, () -> phases.size() == PLAYERS && !phase.isEmpty());
        numbers.forEach((member, number) -> cookies.put(number, member.cookie()));
    }

    /** Goes on until a question is open. */
    private void next(Crowd crowd) throws IOException {
        while (!phase.equals("open")) {
            int before = step;
            host.send("{\"type\":\"next\",\"step\":" + step + "}");
            if (!crowd.until(PATIENCE, () -> step > before)) {
                throw new IOException("The room stays at " + phase);
            }
        }
    }

    private void answer(int number) {
        numbers.forEach((member, whose) -> {
            if (whose == number && member.isOpen()) {
                member.send(new RoomTalk(0, "", "").answer("q" + question + "-" + number, question));
            }
        });
    }

    @Override
    public void text(Member member, byte[] bytes, long nanos) {
        String text = new String(bytes, UTF_8);
        Matcher matcher = PHASE.matcher(text);
        Integer number = numbers.get(member);
        if (text.contains("\"type\":\"stored\"") && number != null) {
            acknowledged.add(number);
        } else if (text.startsWith("{\"type\":\"state\"") && matcher.find()) {
            if (number != null && text.contains("\"own\":")) {
                phases.put(number, matcher.group(1));
                Matcher answered = OWN_ID.matcher(text);
                if (answered.find()) {
                    own.put(number, answered.group(1));
                }
            }
            if (member != host) {
                return;
            }
            phase = matcher.group(1);
            step = number(STEP, text);
            question = number(QUESTION, text);
            if (phase.equals("reveal")) {
                counted = number(ANSWERS, text);
            }
        }
    }

    @Override
    public void gone(Member member, String why) {
        // the server was killed
    }

    private static long count(Database database, String sql) {
        return database.<Long, RuntimeException>read(
                handle -> handle.createQuery(sql).mapTo(Long.class).one());
    }

    private static int number(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : -1;
    }
}
