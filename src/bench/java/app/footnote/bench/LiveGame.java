package app.footnote.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One game of many players on one server, with every moment taken down. */
final class LiveGame implements Member.Listener, AutoCloseable {
    private static final long BETWEEN_JOINS = Duration.ofSeconds(1).toNanos() / 250;
    private static final long ANSWERING = Duration.ofSeconds(2).toNanos();
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Pattern STEP = Pattern.compile("\"step\":(\\d+)");
    private static final Pattern QUESTION = Pattern.compile("\"question\":(\\d+)");
    private static final Pattern ANSWERS = Pattern.compile("\"answers\":(\\d+)");

    private final Crowd crowd;
    private final Talk talk;
    private final Random random;
    private final Map<Member, Long> began = new HashMap<>();
    private final Map<Member, Long> sent = new HashMap<>();
    private final Map<Member, Long> heard = new HashMap<>();
    private final Set<Member> opened = new HashSet<>();
    private final Set<Member> acknowledged = new HashSet<>();
    private final Times joins = new Times();
    private final Times questions = new Times();
    private final Times answers = new Times();
    private final Times reveals = new Times();
    private Member host;
    private long hostSent;
    private String phase = "";
    private int step;
    private int doubled;
    private int lost;
    private int gone;
    private String lastQuestion = "";
    private String lastReveal = "";

    /** What is said on a server, and how messages that come are told apart. */
    interface Talk {
        Member player(Crowd crowd, int number, Member.Listener listener) throws IOException;

        Member host(Crowd crowd, Member.Listener listener) throws IOException;

        /** What the host sends to begin a question. */
        String begin(int step);

        /** What the host sends to reveal it. */
        String reveal(int step);

        String answer(String id, int question);

        /** Whether a socket says something as soon as it is open. */
        boolean greets();
    }

    LiveGame(Crowd crowd, Talk talk, long seed) {
        this.crowd = crowd;
        this.talk = talk;
        this.random = new Random(seed);
    }

    /** Times of one kind in nanoseconds. */
    static final class Times {
        private long[] nanos = new long[1_024];
        private int count;

        void add(long time) {
            if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, 2 * count);
            }
            nanos[count++] = time;
        }

        double millis(double part) {
            if (count == 0) {
                return Double.NaN;
            }
            long[] sorted = Arrays.copyOf(nanos, count);
            Arrays.sort(sorted);
            return sorted[(int) Math.min(count - 1, count * part)] / 1e6;
        }

        @Override
        public String toString() {
            return "%.1f/%.1f".formatted(millis(0.5), millis(0.99));
        }
    }

    Times joins() {
        return joins;
    }

    Times questions() {
        return questions;
    }

    Times answers() {
        return answers;
    }

    Times reveals() {
        return reveals;
    }

    int lost() {
        return lost;
    }

    int doubled() {
        return doubled;
    }

    int gone() {
        return gone;
    }

    /** A question as the server sent it. */
    String lastQuestion() {
        return lastQuestion;
    }

    String lastReveal() {
        return lastReveal;
    }

    /** So many come in, 250 in a second. */
    void join(int players) throws IOException {
        host = talk.host(crowd, this);
        crowd.until(PATIENCE, () -> host.isOpen() && (!talk.greets() || phase.equals("lobby")));
        long start = System.nanoTime();
        for (int i = 0; i < players; i++) {
            int number = i;
            crowd.at(start + i * BETWEEN_JOINS, () -> come(number));
        }
        if (!crowd.until(PATIENCE, () -> opened.size() + gone >= players)) {
            System.out.printf("Only %d of %d came in%n", opened.size(), players);
        }
    }

    /** A question, everybody's answer, and the reveal. */
    void play() throws IOException {
        heard.clear();
        sent.clear();
        acknowledged.clear();
        phase = "";
        int players = opened.size();
        hostSent = System.nanoTime();
        host.send(talk.begin(step));
        crowd.until(PATIENCE, () -> acknowledged.size() >= players - gone);
        lost += players - acknowledged.size();
        heard.clear();
        phase = "";
        hostSent = System.nanoTime();
        host.send(talk.reveal(step));
        crowd.until(PATIENCE, () -> heard.size() >= players - gone && phase.equals("reveal"));
    }

    /** Shows the board, after which the next question can come. */
    void board() throws IOException {
        if (talk.greets()) {
            host.send(talk.begin(step));
            crowd.until(PATIENCE, () -> phase.equals("scoreboard") || phase.equals("podium"));
        }
    }

    @Override
    public void text(Member member, byte[] text, long nanos) {
        String start = new String(text, 0, Math.min(text.length, 500), UTF_8);
        if (member == host) {
            host(start);
        } else if (start.contains("\"type\":\"stored\"")) {
            if (acknowledged.add(member)) {
                answers.add(nanos - sent.getOrDefault(member, nanos));
            } else {
                doubled++;
            }
        } else if (start.contains("\"phase\":\"open\"")) {
            if (heard.put(member, nanos) == null) {
                questions.add(nanos - hostSent);
                lastQuestion = new String(text, UTF_8);
                int number = number(QUESTION, start);
                crowd.at(nanos + (long) (random.nextDouble() * ANSWERING), () -> answer(member, number));
            }
        } else if (start.contains("\"phase\":\"reveal\"")) {
            if (heard.put(member, nanos) == null) {
                reveals.add(nanos - hostSent);
                lastReveal = new String(text, UTF_8);
            }
        } else if (start.contains("\"phase\":\"lobby\"")) {
            came(member, nanos);
        }
    }

    @Override
    public void gone(Member member, String why) {
        if (gone++ == 0) {
            System.out.println("A player is gone: " + why);
        }
    }

    /** How many answers the last reveal counts. */
    int revealed() {
        Matcher matcher = ANSWERS.matcher(lastReveal);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : -1;
    }

    @Override
    public void close() {
        opened.forEach(Member::close);
        if (host != null) {
            host.close();
        }
    }

    private void come(int number) {
        try {
            long start = System.nanoTime();
            Member member = talk.player(crowd, number, this);
            began.put(member, start);
            if (!talk.greets()) {
                awaitOpen(member);
            }
        } catch (IOException e) {
            gone++;
        }
    }

    /** A server that says nothing is known to be there once the socket is open. */
    private void awaitOpen(Member member) {
        if (member.isOpen()) {
            came(member, System.nanoTime());
        } else {
            crowd.at(System.nanoTime() + 500_000, () -> awaitOpen(member));
        }
    }

    private void came(Member member, long nanos) {
        if (opened.add(member)) {
            joins.add(nanos - began.get(member));
        }
    }

    private void answer(Member member, int number) {
        sent.put(member, System.nanoTime());
        member.send(talk.answer("a" + number + "-" + System.identityHashCode(member), number));
    }

    private void host(String start) {
        for (String each : new String[] {"lobby", "open", "reveal", "scoreboard", "podium"}) {
            if (start.contains("\"phase\":\"" + each + "\"")) {
                phase = each;
                step = number(STEP, start);
            }
        }
    }

    private static int number(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }
}
