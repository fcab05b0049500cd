package app.footnote.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goes through a document and tells its body from what stands around it. */
final class Marking {
    private static final int LONG = 200;
    private static final int SHORT = 100;
    private static final int RUN = 3;
    private static final int WORDS_OF_A_MENU = 4;
    private static final int NEAR = 8;

    private final List<Paragraph> paragraphs;
    private final Part[] parts;
    private final String[] languages;

    private Marking(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
        parts = new Part[paragraphs.size()];
        languages = new String[paragraphs.size()];
    }

    static List<Mark> of(DividedText text) {
        return new Marking(text.paragraphs()).marks();
    }

    private List<Mark> marks() {
        tellLanguages();
        goThroughSections();
        findRunsOfEntries();
        clearBeginning();
        clearEnd();
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            int references = parts[i] == Part.BODY ? Reference.opening(paragraphs.get(i)) : 0;
            marks.add(new Mark(parts[i], languages[i], references));
        }
        return marks;
    }

    /** What is too short to tell is in the language of most of the document, as far as the script allows. */
    private void tellLanguages() {
        Map<String, Integer> lengths = new HashMap<>();
        for (int i = 0; i < languages.length; i++) {
            String text = paragraphs.get(i).text();
            languages[i] = Languages.of(text);
            lengths.merge(languages[i], text.length(), Integer::sum);
        }
        lengths.remove(Languages.UNKNOWN);
        String main = lengths.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(Languages.UNKNOWN);
        for (int i = 0; i < languages.length; i++) {
            if (languages[i].equals(Languages.UNKNOWN)) {
                languages[i] = main;
            }
        }
    }

    private void goThroughSections() {
        Part section = Part.BODY;
        for (int i = 0; i < parts.length; i++) {
            Paragraph paragraph = paragraphs.get(i);
            if (paragraph.kind() == BlockKind.CHROME) {
                parts[i] = Part.CHROME;
                continue;
            }
            Optional<Part> opened = PartSigns.opens(paragraph.text());
            if (opened.isPresent()) {
                section = opened.get();
            } else if (closes(section, i)) {
                section = Part.BODY;
            }
            Part alone = opened.isPresent() || section == Part.REFERENCES ? section : byItself(i);
            parts[i] = alone == Part.CHROME || alone == Part.NOTICE || section == Part.BODY ? alone : section;
        }
    }

    /** A heading ends a section, and so does a paragraph of prose where there can be none. */
    private boolean closes(Part section, int at) {
        Paragraph paragraph = paragraphs.get(at);
        boolean heading = paragraph.kind() == BlockKind.HEADING;
        return switch (section) {
            case REFERENCES ->
                !Reference.couldBe(paragraph.text())
                        && (heading ? !nextIsEntry(at) : paragraph.text().length() > 2 * LONG);
            case CONTENTS ->
                !PartSigns.isContents(paragraph.text()) && paragraph.text().length() > SHORT;
            case CHROME -> heading || paragraph.text().length() > LONG;
            default -> heading;
        };
    }

    private boolean nextIsEntry(int at) {
        return at + 1 < parts.length && Reference.couldBe(paragraphs.get(at + 1).text());
    }

    private Part byItself(int at) {
        Paragraph paragraph = paragraphs.get(at);
        String text = paragraph.text();
        if (PartSigns.isMenu(text)) {
            return Part.CHROME;
        }
        if (PartSigns.isContents(text)) {
            return Part.CONTENTS;
        }
        if (PartSigns.isNotice(text)) {
            return Part.NOTICE;
        }
        return isBiography(at, paragraph) ? Part.BIOGRAPHY : Part.BODY;
    }

    private boolean isBiography(int at, Paragraph paragraph) {
        boolean nearAnEnd = at < NEAR || at >= parts.length - Math.max(NEAR, parts.length / NEAR);
        boolean foreign = !languages[at].equals(Mark.MINED) || Languages.mixes(paragraph.text());
        return nearAnEnd
                && paragraph.sentences().stream()
                        .limit(foreign ? Integer.MAX_VALUE : 1)
                        .anyMatch(sentence -> PartSigns.isBiography(sentence.text()));
    }

    /** Lists of works without a heading, and notes that only name works. */
    private void findRunsOfEntries() {
        int start = 0;
        for (int i = 0; i <= parts.length; i++) {
            boolean entry = i < parts.length
                    && parts[i] == Part.BODY
                    && Reference.isEntry(paragraphs.get(i).text());
            if (entry && paragraphs.get(i).kind() == BlockKind.FOOTNOTE) {
                parts[i] = Part.REFERENCES;
            }
            if (!entry) {
                for (int j = start; j < i && i - start >= RUN; j++) {
                    parts[j] = Part.REFERENCES;
                }
                start = i + 1;
            }
        }
    }

    /** Before the first paragraph of prose, a few words in a line are a menu unless they are the heading above it. */
    private void clearBeginning() {
        int prose = 0;
        while (prose < parts.length && !isProse(prose)) {
            prose++;
        }
        boolean found = prose < parts.length;
        for (int i = 0; found && i < prose - 1; i++) {
            String text = paragraphs.get(i).text();
            boolean title = paragraphs.get(i).page() > 0 || text.split("\\s+").length > WORDS_OF_A_MENU;
            if (parts[i] == Part.BODY && !title && !text.startsWith("By ")) {
                parts[i] = Part.CHROME;
            }
        }
    }

    /** After the last paragraph of prose, what follows a notice or a menu in short lines belongs to it. */
    private void clearEnd() {
        int prose = parts.length - 1;
        while (prose >= 0 && !isProse(prose)) {
            prose--;
        }
        boolean left = false;
        for (int i = prose + 1; prose >= 0 && i < parts.length; i++) {
            if (parts[i] != Part.BODY) {
                left = true;
            } else if (left && paragraphs.get(i).text().length() < SHORT) {
                parts[i] = Part.CHROME;
            }
        }
    }

    private boolean isProse(int at) {
        return parts[at] == Part.BODY && paragraphs.get(at).text().length() >= LONG;
    }
}
