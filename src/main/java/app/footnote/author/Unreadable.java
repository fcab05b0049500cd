package app.footnote.author;

import app.footnote.question.yaml.SetFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of a draft cannot be read, told by its questions and facts: whoever writes in a browser knows no files and lines.
 *
 * @param findings by the parts that they are about
 * @param problems those that are about no part
 */
record Unreadable(List<Reported> findings, List<String> problems) {
    private static final Pattern PLACE = Pattern.compile("([a-z]+\\.yaml):(\\d{1,7}): (.*)", Pattern.DOTALL);

    /**
     * @param folder as the draft was read, a line a part
     * @param problems each a sentence behind file and line
     */
    static Unreadable of(Draft draft, SetFolder folder, List<String> problems) {
        List<Reported> findings = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String problem : problems) {
            Matcher place = PLACE.matcher(problem);
            Optional<DraftPart> part = place.matches()
                    ? part(draft, folder, place.group(1), Integer.parseInt(place.group(2)))
                    : Optional.empty();
            part.ifPresentOrElse(
                    known -> findings.add(
                            Reported.of(true, known.file(), known.id(), "publish.unreadable", List.of(place.group(3)))
                                    .inWords(PartWords.of(known))),
                    () -> others.add(problem));
        }
        return new Unreadable(findings, others);
    }

    private static Optional<DraftPart> part(Draft draft, SetFolder folder, String name, int number) {
        List<String> lines = folder.files().getOrDefault(name, "").lines().toList();
        if (number > lines.size() || !lines.get(number - 1).startsWith("- {")) {
            return Optional.empty();
        }
        String body = lines.get(number - 1).substring(2);
        return draft.parts().stream()
                .filter(part ->
                        part.file().fileName().equals(name) && part.body().equals(body))
                .findFirst();
    }
}
