package app.footnote.author;

import app.footnote.account.Names;
import app.footnote.author.UsedQuestion.Version;
import app.footnote.live.RoomRepairs;
import app.footnote.question.Answer;
import app.footnote.question.Key;
import app.footnote.question.Option;
import app.footnote.question.Question;
import app.footnote.question.RightAnswer;
import app.footnote.question.markup.Markup;
import app.footnote.response.KeyChange;
import app.footnote.response.Repair;
import app.footnote.web.Fields;
import app.footnote.web.Texts;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lays out the pages on which keys are repaired. */
final class RepairPages {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);
    private static final String BLANK = "_____";

    private final RepairDesk desk;
    private final Names names;
    private final Texts texts;
    private final ZoneId zone;

    RepairPages(RepairDesk desk, Names names, Texts texts, ZoneId zone) {
        this.desk = desk;
        this.names = names;
        this.texts = texts;
        this.zone = zone;
    }

    static String address(String slug, String key) {
        return "/workbench/" + slug + "/questions/"
                + URLEncoder.encode(key, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** What was entered before it was refused; what is right now where nothing was. */
    record Entered(Fields fields, Set<Integer> ticked, List<Integer> filled, Set<Long> versions) {
        static final Entered NOTHING = new Entered(new Fields(), Set.of(), List.of(), Set.of());
    }

    RepairView question(RepairView.Place place, UsedQuestion used, Entered entered) {
        Version newest = used.newest();
        Question question = newest.question();
        Key key = desk.key(newest);
        List<String> options = UsedQuestion.options(question);
        Set<String> right = right(key, question);
        List<String> items = items(question);
        Fields fields = entered.fields();
        if (fields.value("do").isEmpty() && question.answer() instanceof Answer.Number number) {
            fields.put("tolerance", number.tolerance().toPlainString());
        }
        return new RepairView(
                place,
                stem(question),
                question.type(),
                inWords(key, question),
                key.dropped(),
                used.answers(),
                desk.given(newest),
                options.stream()
                        .map(option -> new RepairView.Option(option, right.contains(option)))
                        .toList(),
                entered.versions().isEmpty() ? positions(options, right) : entered.ticked(),
                items,
                question.answer() instanceof Answer.Pairs pairs ? UsedQuestion.rightSides(pairs) : List.of(),
                entered.filled().size() == items.size() ? entered.filled() : Collections.nCopies(items.size(), -1),
                question.answer() instanceof Answer.Number number && number.unit() != null ? number.unit() : "",
                versions(used, entered),
                fields,
                lines(place.slug(), used.set()).stream()
                        .filter(line -> line.question().equals(address(place.slug(), used.key()) + "/key"))
                        .toList());
    }

    private static Set<Integer> positions(List<String> options, Set<String> right) {
        Set<Integer> positions = new LinkedHashSet<>();
        for (int i = 0; i < options.size(); i++) {
            if (right.contains(options.get(i))) {
                positions.add(i);
            }
        }
        return positions;
    }

    private static Set<String> right(Key key, Question question) {
        return key.answers(question).stream()
                .filter(Answer.Choice.class::isInstance)
                .flatMap(answer -> ((Answer.Choice) answer).keys().stream())
                .map(Option::text)
                .collect(Collectors.toSet());
    }

    private static String inWords(Key key, Question question) {
        return key.answers(question).stream().map(RightAnswer::text).distinct().collect(Collectors.joining(" / "));
    }

    /** The steps of an order, or left sides. */
    static List<String> items(Question question) {
        if (question.answer() instanceof Answer.Order order) {
            return order.items().stream().sorted().toList();
        }
        return question.answer() instanceof Answer.Pairs pairs
                ? pairs.pairs().stream().map(Answer.Pair::left).toList()
                : List.of();
    }

    /** Those that are asked with the key of the newest are meant, as long as nobody says otherwise. */
    private List<RepairView.VersionLine> versions(UsedQuestion used, Entered entered) {
        Question newest = used.newest().question();
        List<RepairView.VersionLine> lines = new ArrayList<>();
        int number = used.versions().size();
        for (Version version : used.versions()) {
            boolean same = version.question().type() == newest.type()
                    && inWords(Key.AS_PUBLISHED, version.question()).equals(inWords(Key.AS_PUBLISHED, newest));
            lines.add(new RepairView.VersionLine(
                    version.id(),
                    number--,
                    version.answers(),
                    inWords(desk.key(version), version.question()),
                    entered.versions().isEmpty() ? same : entered.versions().contains(version.id())));
        }
        return lines;
    }

    /** The changes of a set's keys, the last first. */
    List<RepairLine> lines(String slug, long set) {
        Map<Long, KeyRepair> repairs = desk.repairs().ofSet(set);
        Set<Long> takenBack = desk.repairs().keys().takenBack();
        List<RepairLine> lines = new ArrayList<>();
        for (KeyChange change : desk.repairs().keys().all()) {
            if (change.set() == set) {
                lines.add(0, line(slug, change, repairs.get(change.id()), takenBack.contains(change.id())));
            }
        }
        return lines;
    }

    RepairLine line(String slug, KeyChange change) {
        return line(
                slug,
                change,
                desk.repairs().of(change.id()).orElse(null),
                desk.repairs().keys().takenBack().contains(change.id()));
    }

    private RepairLine line(String slug, KeyChange change, @Nullable KeyRepair repair, boolean takenBack) {
        Long person = change.person();
        Question question = desk.library().question(change.versions().get(0));
        return new RepairLine(
                "/workbench/" + slug + "/keys/" + change.id(),
                stem(question),
                address(slug, desk.key(change.question())) + "/key",
                did(change.repair()),
                change.reason(),
                person == null
                        ? texts.of("repair.nobody")
                        : names.of(person).orElseGet(() -> texts.of("repair.nobody")),
                MOMENT.format(change.at().atZone(zone)),
                repair == null || !repair.ended() ? "" : result(repair.changed()),
                takenBack,
                change.repair() instanceof Repair.TakeBack);
    }

    private String result(KeyRepair.Changed changed) {
        return texts.of("repair.result", changed.responses(), changed.attempts(), changed.rooms(), changed.reviews());
    }

    /** What is done, in words. */
    String did(Repair repair) {
        if (repair instanceof Repair.AcceptAlso accept) {
            return texts.of(
                    "repair.did.accept",
                    accept.answers().stream().map(RepairPages::said).collect(Collectors.joining(" / ")));
        }
        if (repair instanceof Repair.NewKey key) {
            return texts.of("repair.did.new", said(key.answer()));
        }
        if (repair instanceof Repair.TakeBack back) {
            return desk.repairs()
                    .keys()
                    .find(back.change())
                    .map(change -> texts.of("repair.did.back", did(change.repair())))
                    .orElse("");
        }
        return texts.of("repair.did.drop");
    }

    private static String said(Answer answer) {
        return answer instanceof Answer.Text text && !text.accepted().isEmpty()
                ? text.expected() + " / " + String.join(" / ", text.accepted())
                : RightAnswer.text(answer);
    }

    RepairPreviewView preview(
            RepairView.Place place,
            UsedQuestion used,
            KeyChange change,
            RepairPreview preview,
            List<RepairPreviewView.Sent> sent,
            long viewer) {
        List<String> sentences = new ArrayList<>();
        var effect = preview.effect();
        say(sentences, "repair.would.better", effect.better());
        say(sentences, "repair.would.worse", effect.worse());
        say(sentences, "repair.would.out", effect.out());
        say(sentences, "repair.would.in", effect.in());
        say(sentences, "repair.would.up", preview.attempts().up());
        say(sentences, "repair.would.down", preview.attempts().down());
        if (!preview.attempts().all()) {
            sentences.add(texts.of("repair.would.more-attempts"));
        }
        say(sentences, "repair.would.rooms", preview.rooms().size());
        say(sentences, "repair.would.more-rooms", preview.moreRooms());
        say(sentences, "repair.would.reviews", effect.reviews());
        return new RepairPreviewView(
                place,
                stem(used.newest().question()),
                did(change.repair()),
                change.reason(),
                sentences.isEmpty(),
                sentences,
                preview.attempts().lines().stream()
                        .map(line -> new RepairPreviewView.Line(
                                line.assignment(),
                                points(line.before(), line.most()),
                                points(line.after(), line.most()),
                                line.attempts()))
                        .toList(),
                preview.rooms().stream()
                        .map(room -> new RepairPreviewView.RoomLine(
                                room.title(),
                                MOMENT.format(room.openedAt().atZone(zone)),
                                room.moved().size(),
                                room.host().orElse(0) == viewer ? podium(room.first()) : ""))
                        .toList(),
                sent);
    }

    private String podium(RoomRepairs.First first) {
        return first.before().equals(first.after())
                ? texts.of("repair.podium.same", String.join(", ", first.after()))
                : texts.of("repair.podium", String.join(", ", first.before()), String.join(", ", first.after()));
    }

    private void say(List<String> sentences, String message, int count) {
        if (count > 0) {
            sentences.add(texts.of(message, count));
        }
    }

    private String points(double points, double most) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ENGLISH);
        format.setMaximumFractionDigits(2);
        return texts.of("handed.points", format.format(points), format.format(most));
    }

    RepairProgressView progress(RepairView.Place place, KeyChange change, String said) {
        KeyRepair at = desk.repairs().of(change.id()).orElseThrow();
        String now = desk.repairs().step(change, at);
        List<RepairProgressView.Step> steps = new ArrayList<>();
        boolean before = true;
        for (String name : desk.repairs().steps(change)) {
            before = before && !name.equals(now);
            boolean done = at.ended() || before;
            boolean here = !done && name.equals(now);
            if (!name.equals("end")) {
                steps.add(new RepairProgressView.Step(
                        name, done ? "done" : here ? "now" : "later", at.done(), Math.max(at.done(), at.total())));
            }
        }
        return new RepairProgressView(
                place,
                line(place.slug(), change),
                steps,
                at.ended(),
                said,
                address(place.slug(), desk.key(change.question())));
    }

    private static String stem(Question question) {
        return new Markup(question.stem(), question.markdown()).plain().replace(BLANK, "…");
    }
}
