package app.footnote.author;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How one text becomes another, word by word. */
final class WordDifference {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|\\s+|.", Pattern.DOTALL);
    /** Beyond so many words one text is shown after the other: the search for what both have grows with the square. */
    private static final int MOST_WORDS = 4000;

    private WordDifference() {}

    /** A run of text that stays, goes or comes. */
    record Piece(Kind kind, String text) {
        /** What becomes of it. */
        enum Kind {
            STAYS,
            GOES,
            COMES
        }
    }

    static List<Piece> of(String before, String after) {
        List<String> from = words(before);
        List<String> to = words(after);
        List<Piece> pieces = new ArrayList<>();
        if (from.size() > MOST_WORDS || to.size() > MOST_WORDS) {
            add(pieces, Piece.Kind.GOES, from);
            add(pieces, Piece.Kind.COMES, to);
            return pieces;
        }
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(from, to).getDeltas()) {
            add(pieces, Piece.Kind.STAYS, from.subList(at, delta.getSource().getPosition()));
            add(pieces, Piece.Kind.GOES, delta.getSource().getLines());
            add(pieces, Piece.Kind.COMES, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(pieces, Piece.Kind.STAYS, from.subList(at, from.size()));
        return pieces;
    }

    private static void add(List<Piece> pieces, Piece.Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", words)));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
