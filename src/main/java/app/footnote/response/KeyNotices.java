package app.footnote.response;

import app.footnote.db.Database;
import app.footnote.question.Library;
import app.footnote.question.Question;
import app.footnote.question.markup.Markup;
import app.footnote.web.Texts;
import java.text.NumberFormat;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What people are told of changed keys that were about their answers, until they close it. */
public final class KeyNotices {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final int MOST = 5;
    private static final int LONGEST_STEM = 120;

    private final Database database;
    private final KeyChanges keys;
    private final Library library;
    private final Texts texts;
    private final InstantSource clock;
    private final ZoneId zone;

    public KeyNotices(
            Database database, KeyChanges keys, Library library, Texts texts, InstantSource clock, ZoneId zone) {
        this.database = database;
        this.keys = keys;
        this.library = library;
        this.texts = texts;
        this.clock = clock;
        this.zone = zone;
    }

    /** How much of a change somebody may know who is told of it: an attempt may not be looked at yet. */
    public record Telling(boolean question, boolean points) {
        public static final Telling ALL = new Telling(true, true);
    }

    /** The last ones of somebody that are not closed, the last first. */
    public List<KeyNotice> open(long person) {
        return database.read(handle -> KeyNoticeStore.selectOpen(handle, person, MOST));
    }

    /** Those about one attempt. */
    public List<KeyNotice> ofAttempt(long person, long attempt) {
        return open(person, Context.ATTEMPT, attempt);
    }

    /** Those about one room. */
    public List<KeyNotice> ofRoom(long person, long room) {
        return open(person, Context.ROOM, room);
    }

    private List<KeyNotice> open(long person, Context context, long id) {
        return open(person).stream()
                .filter(notice -> notice.context() == context && notice.contextId() == id)
                .toList();
    }

    /** Does not tell it any more; empty where the person was told no such thing. */
    public Optional<KeyNotice> close(long person, long id) {
        Optional<KeyNotice> notice = database.read(handle -> KeyNoticeStore.select(handle, person, id));
        notice.ifPresent(
                each -> database.run(handle -> KeyNoticeStore.updateClosed(handle, each.id(), clock.instant())));
        return notice;
    }

    /** Says it in words. */
    public NoticeLine line(KeyNotice notice, Telling telling) {
        return new NoticeLine(
                notice.id(),
                keys.find(notice.change()).map(change -> about(change, telling)).orElse(""),
                telling.points() ? result(notice) : "",
                address(notice));
    }

    private String about(KeyChange change, Telling telling) {
        String day = DAY.format(change.at().atZone(zone));
        if (!telling.question()) {
            return texts.of("key-notice.some", day);
        }
        Question question = library.question(change.versions().get(0));
        String stem = new Markup(question.stem(), question.markdown()).plain().replace("_____", "…");
        String cut = stem.length() <= LONGEST_STEM
                ? stem
                : stem.substring(0, LONGEST_STEM).strip() + "…";
        String how = change.repair() instanceof Repair.Drop
                ? "drop"
                : change.repair() instanceof Repair.TakeBack ? "back" : "corrected";
        return texts.of("key-notice." + how, cut, day, change.reason());
    }

    private String result(KeyNotice notice) {
        Double before = notice.before();
        Double after = notice.after();
        Double most = notice.most();
        if (before == null || after == null) {
            return texts.of("key-notice.reviews");
        }
        return most == null
                ? texts.of("key-notice.room", number(before), number(after))
                : texts.of("key-notice.attempt", number(before), number(after), number(most));
    }

    private static String number(double number) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ENGLISH);
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    /** Where what it is about is looked at; empty for nowhere. */
    public static String address(KeyNotice notice) {
        return switch (notice.context()) {
            case ATTEMPT -> "/attempts/" + notice.contextId() + "/result";
            case ROOM -> "/played/" + notice.contextId();
            case STUDY, CRAM -> "";
        };
    }
}
