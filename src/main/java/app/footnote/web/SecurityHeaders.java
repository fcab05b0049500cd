package app.footnote.web;

import io.javalin.http.Context;

/** The headers that keep pages from being framed, sniffed, scripted from elsewhere or kept on shared computers. */
final class SecurityHeaders {
    static final String CONTENT_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self'",
            "font-src 'self'",
            "connect-src 'self'",
            "manifest-src 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "base-uri 'none'");

    private SecurityHeaders() {}

    static void add(Context context, boolean secure) {
        context.header("Content-Security-Policy", CONTENT_POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "same-origin")
                .header("Permissions-Policy", "camera=(), microphone=(), geolocation=(), interest-cohort=()")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Cache-Control", "no-store");
        // a browser keeps this for all ports of a name, and other programs of this machine are localhost too
        if (secure && !context.req().getServerName().equals("localhost")) {
            context.header("Strict-Transport-Security", "max-age=31536000");
        }
    }
}
