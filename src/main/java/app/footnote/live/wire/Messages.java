package app.footnote.live.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.footnote.live.room.HostCommand;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Arrays;
import java.util.Optional;

/**
 * All that is said over a room's sockets.
 *
 * <p><b>Sockets</b> (a WebSocket each; same origin only, and the cookie that pages use says who it is):
 *
 * <ul>
 *   <li>{@code /live/{code}/socket/player} for whoever joined the room (a guest or an account);
 *   <li>{@code /live/{code}/socket/host} for the instructor who opened it;
 *   <li>{@code /live/{code}/socket/projector} for the same, who sees what everybody sees, and counts.
 * </ul>
 *
 * <p>The first message on every socket is the state. The server sends ping frames, which browsers answer by themselves.
 * It closes with 4001 where the person is not in the room (join first), 4003 after a kick, 4004 where there is no such
 * room or it is closed, 1008 where too much is not read; after anything else a client connects again after a moment.
 *
 * <p><b>To everybody</b>, whenever anything changes ({@link RoomView}; fields without a value are left out):
 *
 * <pre>{@code
 * {"type":"state","code":"402817","title":"Rivers","number":9,"step":7,"now":1790000000000,"phase":"open",
 *  "paused":false,"until":1790000020000,"length":20000,"hostAway":false,"locked":false,"namesShown":true,"scoring":"speed",
 *  "players":35,"question":2,"questions":10,"vote":1,
 *  "asked":{"kind":"single-choice","topic":"Bodies","stem":"Where …?","options":["Vell","Orm"],"left":[],"right":[],"rules":[]},
 *  "top":[{"rank":1,"player":4,"name":"Mira","score":910}]}
 * }</pre>
 *
 * <p>Where the texts of a question are more than words (formulas, images), {@code asked} and {@code reveal} hold them
 * once more as {@code html}, made by the server: nothing in it runs or leads away.
 *
 * <p>To one player (at connecting, on asking, at every reveal, board and podium) the same with {@code own} ({@link
 * Own}):
 *
 * <pre>{@code
 * "own":{"player":4,"name":"Mira","answer":{"id":"k3…","given":{"kind":"chosen","positions":[1]}},
 *  "result":{"answered":true,"correct":true,"score":1.0,"points":910},"score":910,"rank":1}
 * }</pre>
 *
 * <p>In the phase {@code reveal} there is {@code reveal} too ({@link Reveal}):
 *
 * <pre>{@code
 * "reveal":{"key":[1],"right":"Orm","explanation":"…","notes":[1],"votes":[12,21],"answers":33,"correct":21,
 *  "reasons":[{"option":0,"because":"…","notes":[2]}],"disagreements":[],
 *  "footnotes":[{"number":1,"document":"Zhang (2018)","title":"…","paragraph":18,"sentences":"3",
 *    "quotes":[[{"text":"It sits in ","marked":false},{"text":"Orm","marked":true}]]}]}
 * }</pre>
 *
 * <p><b>From a player</b> ({@link FromPlayer}), and what comes back:
 *
 * <pre>{@code
 * {"type":"answer","id":"k3…","question":2,"vote":1,"given":{"kind":"chosen","positions":[1]}}
 * {"type":"stored","id":"k3…","question":2,"vote":1}
 * {"type":"refused","id":"k3…","reason":"late","text":"Your answer came after the time was over."}
 * {"type":"ask"}
 * }</pre>
 *
 * <p>Other forms of {@code given}: {@code {"kind":"typed","text":"Orm"}}, {@code {"kind":"ordered","positions":[2,0,1]}},
 * {@code {"kind":"matched","positions":[0,-1,2]}}, {@code {"kind":"nothing"}}. Reasons to refuse are those of {@link
 * app.footnote.live.room.Refusal}.
 *
 * <p><b>From the host</b> ({@link HostCommand}): {@code {"type":"next","step":7}}, likewise {@code reveal}, {@code
 * end-early}, {@code skip}, {@code pause}, {@code resume}, {@code finish}; {@code {"type":"add-time","step":7,"seconds":10}},
 * {@code {"type":"lock","locked":true}}, {@code {"type":"kick","player":4}}, {@code {"type":"close"}}, {@code
 * {"type":"ask"}}. What came too late for its step is refused as {@code stale}.
 *
 * <p><b>To the host</b> besides: {@link Roster} (all at connecting, then changes) and {@link Counts}; to the projector
 * counts alone. While a question of a room with extra time is asked, none says how many have answered, and none is sent
 * because somebody did.
 *
 * <pre>{@code
 * {"type":"roster","players":[{"player":4,"name":"Mira","realName":"Miriam S.","connected":true,"kicked":false,"score":910}]}
 * {"type":"counts","players":35,"connected":34,"answered":12}
 * }</pre>
 */
public final class Messages {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    private static final ObjectWriter TO_CLIENT = MAPPER.writerFor(ToClient.class);
    private static final ObjectWriter OWN = MAPPER.writerFor(Own.class);
    private static final byte[] OWN_FIELD = ",\"own\":".getBytes(UTF_8);

    private Messages() {}

    /** The message as JSON. */
    public static byte[] write(ToClient message) {
        try {
            return TO_CLIENT.writeValueAsBytes(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(message.getClass() + " cannot be written as JSON", e);
        }
    }

    /** A view that goes to everybody, with what only one player sees put in; the rest is not written again. */
    public static byte[] with(byte[] view, Own own) {
        try {
            byte[] mine = OWN.writeValueAsBytes(own);
            byte[] whole = Arrays.copyOf(view, view.length + OWN_FIELD.length + mine.length);
            System.arraycopy(OWN_FIELD, 0, whole, view.length - 1, OWN_FIELD.length);
            System.arraycopy(mine, 0, whole, view.length - 1 + OWN_FIELD.length, mine.length);
            whole[whole.length - 1] = '}';
            return whole;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What a player sees cannot be written as JSON", e);
        }
    }

    /** What a player sent; empty where it is no message. */
    public static Optional<FromPlayer> fromPlayer(String text) {
        return read(text, FromPlayer.class);
    }

    /** What a host sent; empty where it is no message. */
    public static Optional<HostCommand> fromHost(String text) {
        return read(text, HostCommand.class);
    }

    private static <T> Optional<T> read(String text, Class<T> type) {
        try {
            return Optional.ofNullable(MAPPER.readValue(text, type));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
