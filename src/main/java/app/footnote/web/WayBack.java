package app.footnote.web;

import java.util.regex.Pattern;

/** An address on this site to go back to; whatever else is asked for becomes the first page. */
public final class WayBack {
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[^\\s\\\\\\p{Cntrl}]{0,500}");

    private WayBack() {}

    public static String of(String address) {
        return OWN.matcher(address).matches() ? address : "/";
    }
}
