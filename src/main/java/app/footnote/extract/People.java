package app.footnote.extract;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Learns who is a person: who has a title, and who is called by a full name once and by the last part of it elsewhere. */
final class People {
    private static final Pattern FULL_NAME = Pattern.compile("\\p{Lu}[\\p{L}.'-]*(?: \\p{L}[\\p{L}.'-]*){1,3}");

    private People() {}

    static void learn(List<Mention> mentions, Register register) {
        Set<String> single = mentions.stream()
                .filter(mention ->
                        mention.end() - mention.start() == 1 && mention.kind().isEmpty())
                .map(Mention::name)
                .collect(Collectors.toSet());
        for (Mention mention : mentions) {
            boolean full = mention.end() - mention.start() > 1
                    && FULL_NAME.matcher(mention.name()).matches();
            String last = mention.name().substring(mention.name().lastIndexOf(' ') + 1);
            boolean acronym = last.length() > 1 && last.equals(last.toUpperCase(java.util.Locale.ROOT));
            boolean called = mention.kind().isEmpty() && single.contains(last) && !acronym;
            if (full && (mention.kind().equals("person") || called)) {
                register.person(mention.name());
            }
        }
    }
}
