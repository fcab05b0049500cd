package app.footnote.question.generate;

import app.footnote.document.Words;
import app.footnote.fact.Entity;
import app.footnote.fact.FactBase;
import app.footnote.question.Answer;
import app.footnote.question.Option;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes out of the wrong options what the stem names, under whatever name: “with Britain” leaves no United Kingdom. */
final class NamedInStem {
    private final Map<String, List<List<String>>> namesByText = new HashMap<>();

    NamedInStem(FactBase base) {
        for (Entity entity : base.entities()) {
            namesByText.put(
                    entity.name(), entity.names().stream().map(Words::of).toList());
        }
    }

    Answer removeFrom(Answer answer, String stem) {
        if (!(answer instanceof Answer.Choice choice)) {
            return answer;
        }
        List<String> words = Words.of(stem);
        List<Option> unnamed = choice.distractors().stream()
                .filter(option -> namesByText.getOrDefault(option.text(), List.of(Words.of(option.text()))).stream()
                        .noneMatch(name -> Words.contains(words, name)))
                .toList();
        int shown = Math.min(choice.shown(), choice.keys().size() + unnamed.size());
        return new Answer.Choice(choice.keys(), unnamed, shown, choice.sorted());
    }
}
