package app.footnote.attempt;

import app.footnote.question.Draw;
import app.footnote.question.PublishedSet;
import app.footnote.question.QuestionType;
import app.footnote.web.Fields;
import app.footnote.web.Texts;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What can be ticked of a set, each with how many different questions it has. */
record AssignmentChoices(PublishedSet set, Texts texts) {
    List<AssignmentFormView.Choice> topics() {
        return set.metadata().topics().stream()
                .map(topic -> new AssignmentFormView.Choice(
                        DrawFields.TOPIC + topic.id(),
                        DrawFields.POOL + topic.id(),
                        topic.title(),
                        count(Set.of(topic.id()), Set.of(), Set.of())))
                .toList();
    }

    List<AssignmentFormView.Choice> types() {
        return Stream.of(QuestionType.values())
                .map(type -> new AssignmentFormView.Choice(
                        DrawFields.TYPE + type.code(),
                        "",
                        texts.of("type." + type.code()),
                        count(Set.of(), Set.of(), Set.of(type.code()))))
                .filter(choice -> choice.questions() > 0)
                .toList();
    }

    List<AssignmentFormView.Choice> documents() {
        return set.metadata().citedAs().entrySet().stream()
                .map(document -> new AssignmentFormView.Choice(
                        DrawFields.DOCUMENT + document.getKey(),
                        "",
                        document.getValue(),
                        count(Set.of(), Set.of(document.getKey()), Set.of())))
                .toList();
    }

    /** How many questions pass what was ticked. */
    String chosen(Fields fields) {
        return texts.of("assign.matching", new DrawFields(set, fields, texts).matching());
    }

    private int count(Set<String> topics, Set<String> documents, Set<String> types) {
        return new Draw.Pool(topics, documents, types, Set.of(), 0).available(set.entries());
    }
}
