package app.footnote;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A set in the workbench, made of the short reading about the Brill River with all its facts accepted. */
final class BrillSet {
    private static final Pattern REVIEW = Pattern.compile("href=\"(/workbench/[^/\"]+/review/[^/\"]+)\"");

    private BrillSet() {}

    /** Makes the set and gives its address in the workbench, when its questions are there. */
    static String written(RunningSite site, Visitor author) {
        HttpResponse<String> document = Uploads.finished(
                author, Uploads.sent(site, author, "/documents", "/documents", "brill.txt", WorkbenchTest.TEXT));
        HttpResponse<String> begun = author.post(document.uri().getPath() + "/set", document);
        HttpResponse<String> draft = Uploads.until(author, begun, "http-equiv=\"refresh\"");
        Matcher review = REVIEW.matcher(draft.body());
        if (!review.find()) {
            throw new AssertionError("Nothing was found: " + Visitor.words(draft));
        }
        HttpResponse<String> page = author.get(review.group(1));
        author.post(review.group(1) + "/many", page, "relation", "", "confidence", "50");
        String set = begun.uri().getPath();
        Uploads.until(author, author.get(set + "/questions"), "data-making");
        return set;
    }
}
