package app.footnote.author;

import app.footnote.question.QuestionType;
import app.footnote.response.GivenCounts;
import app.footnote.web.Fields;
import java.util.List;
import java.util.Set;

/**
 * A question whose key is to be repaired.
 *
 * @param place where the page stands
 * @param right what is right now, in words
 * @param dropped whether it does not count now
 * @param answers how often it was answered
 * @param given what was answered how often, of the last answers to its newest version
 * @param options of a choice, with whether each is right now
 * @param ticked the options that are ticked
 * @param items the steps of an order, or the left sides of pairs
 * @param sides what can be matched with them
 * @param filled of each item the place or the side that is filled in; −1 for none
 * @param unit of a number; empty for none
 * @param log what was done about its key, the last first
 */
public record RepairView(
        Place place,
        String stem,
        QuestionType type,
        String right,
        boolean dropped,
        int answers,
        List<GivenCounts.Count> given,
        List<Option> options,
        Set<Integer> ticked,
        List<String> items,
        List<String> sides,
        List<Integer> filled,
        String unit,
        List<VersionLine> versions,
        Fields fields,
        List<RepairLine> log) {
    static final String ACCEPT = "accept";
    static final String REPLACE = "new";
    static final String DROP = "drop";

    /** What can be done about a key. */
    public static final List<String> DOINGS = List.of(ACCEPT, REPLACE, DROP);

    /**
     * Where a page about a set's keys stands.
     *
     * @param draft whether the viewer writes the set, so that its other pages are theirs too
     * @param address of the page
     */
    public record Place(String slug, String title, boolean draft, String address) {
        /** The list of all changes of the set's keys. */
        public String log() {
            return "/workbench/" + slug + "/keys";
        }
    }

    public record Option(String text, boolean right) {}

    /**
     * A version of the question.
     *
     * @param right what is right in it now
     * @param chosen whether the change is to hold for it
     */
    public record VersionLine(long id, int number, int answers, String right, boolean chosen) {}

    /** Whether several options may be right. */
    public boolean several() {
        return type == QuestionType.MULTIPLE_CHOICE;
    }
}
