package app.footnote.question.yaml;

import app.footnote.question.Question;
import java.util.Set;

/** One entry of {@code questions.yaml} that stands alone, as while it is being written. */
public final class WrittenEntry {
    private WrittenEntry() {}

    /**
     * The question.
     *
     * @param entry the entry, which may be JSON
     * @param facts the ids of facts that there are
     * @throws SetFormatException when something is missing in it or wrong
     */
    public static Question read(String entry, Set<String> facts, Set<String> documents, Set<String> topics) {
        YamlNode node = YamlNode.parse("questions.yaml", entry);
        return new QuestionReader(facts, documents, topics).read(node.entries(QuestionReader.KEYS));
    }
}
