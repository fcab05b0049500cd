package app.footnote.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Plain forms of verbs: from a form that stands in a text and its tag to the one that frames are written in. */
final class Verbs {
    private static final Map<String, String> PAST = new HashMap<>();

    static {
        for (String line : Lexicon.lines("irregular")) {
            String[] forms = line.split("\\s+");
            for (int i = 1; i < forms.length; i++) {
                PAST.put(forms[i], forms[0]);
            }
        }
    }

    private Verbs() {}

    /** Every form that a verb may take, some that it does not take among them. */
    static Set<String> forms(String verb) {
        String stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
        String doubled = verb + verb.charAt(verb.length() - 1);
        Set<String> forms = new HashSet<>(
                Set.of(verb, verb + "s", verb + "es", stem + "ed", stem + "ing", doubled + "ed", doubled + "ing"));
        if (verb.endsWith("y")) {
            String root = verb.substring(0, verb.length() - 1);
            forms.addAll(Set.of(root + "ies", root + "ied"));
        }
        PAST.forEach((form, plain) -> {
            if (plain.equals(verb)) {
                forms.add(form);
            }
        });
        return forms;
    }

    /** Whether a form with this tag may belong to the verb. */
    static boolean matches(Token token, String verb) {
        String form = token.text().toLowerCase(Locale.ROOT);
        String irregular = PAST.get(form);
        if (irregular != null && !token.tag().equals("VB") && !token.tag().equals("VBP")) {
            return irregular.equals(verb);
        }
        return form.equals(verb) || regular(form, verb);
    }

    private static boolean regular(String form, String verb) {
        String stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
        if (form.equals(verb + "s")
                || form.equals(verb + "es")
                || form.equals(stem + "ed")
                || form.equals(stem + "ing")) {
            return true;
        }
        if (verb.endsWith("y") && form.startsWith(verb.substring(0, verb.length() - 1))) {
            String rest = form.substring(verb.length() - 1);
            return rest.equals("ies") || rest.equals("ied") || rest.equals("ying");
        }
        String doubled = verb + verb.charAt(verb.length() - 1);
        return form.equals(doubled + "ed") || form.equals(doubled + "ing");
    }
}
