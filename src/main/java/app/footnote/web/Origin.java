package app.footnote.web;

import io.javalin.http.Context;
import java.net.URI;
import java.util.Optional;

/**
 * Where requests come from and where this site is for those who send them. What believed proxies say of it has been
 * taken over by the time that a request is here.
 */
public final class Origin {
    private final Optional<URI> publicUrl;

    /** @param publicUrl the address of this site, whatever requests say; without a slash at the end */
    public Origin(Optional<URI> publicUrl) {
        this.publicUrl = publicUrl;
    }

    /** The numeric address of whoever sent the request. */
    public static String client(Context context) {
        return context.ip();
    }

    /** Whether people reach this site by https, even where the last step to this server is not. */
    public boolean secure(Context context) {
        return publicUrl.map(url -> "https".equals(url.getScheme())).orElse(false)
                || context.req().isSecure();
    }

    /** The address that the settings give this site. */
    Optional<String> publicSite() {
        return publicUrl.map(URI::toString);
    }

    /** The address of this site, without a slash at the end: links that leave it begin with this. */
    public String site(Context context) {
        return publicUrl.map(URI::toString).orElseGet(() -> context.scheme() + "://" + context.host());
    }
}
