package app.footnote;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of the server, for the command and for the program without one. */
final class ServeOptions {
    @Option(
            names = "--port",
            paramLabel = "NUMBER",
            description = "The port to listen on (FOOTNOTE_PORT; usually 7070, 0 takes any that is free).")
    private @Nullable String port;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder for the database (FOOTNOTE_DATA; usually data).")
    private @Nullable String data;

    @Option(
            names = "--documents",
            paramLabel = "DIR",
            description =
                    "A folder with the documents’ texts, from which footnotes show passages (FOOTNOTE_DOCUMENTS).")
    private @Nullable String documents;

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            description = "The address by which people reach this server (FOOTNOTE_PUBLIC_URL).")
    private @Nullable String publicUrl;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            description = "The address of this machine to listen on (FOOTNOTE_BIND; usually all of them).")
    private @Nullable String bind;

    @Option(
            names = "--proxies",
            paramLabel = "ADDRESSES",
            description =
                    "The proxies, addresses or ranges, whose word counts for who sent a request (FOOTNOTE_PROXIES).")
    private @Nullable String proxies;

    @Option(
            names = "--certificate",
            paramLabel = "FILE",
            description = "The PEM file with the certificate and its chain, for https (FOOTNOTE_CERTIFICATE).")
    private @Nullable String certificate;

    @Option(names = "--key", paramLabel = "FILE", description = "The PEM file with its key (FOOTNOTE_KEY).")
    private @Nullable String key;

    @Option(
            names = "--smtp",
            paramLabel = "URL",
            description = "The server that sends mail, such as smtp://user@mail.example.org:587 (FOOTNOTE_SMTP); its"
                    + " password only as FOOTNOTE_SMTP_PASSWORD.")
    private @Nullable String smtp;

    @Option(names = "--mail-from", paramLabel = "ADDRESS", description = "The sender of mails (FOOTNOTE_MAIL_FROM).")
    private @Nullable String mailFrom;

    @Option(
            names = "--kiosk",
            paramLabel = "MINUTES",
            description = "For shared computers: guests are forgotten when they are done, or do nothing for so long"
                    + " (FOOTNOTE_KIOSK).")
    private @Nullable String kiosk;

    @Option(
            names = "--keep-guests",
            paramLabel = "DAYS",
            description = "How long guests are kept who do not come any more (FOOTNOTE_KEEP_GUESTS; usually 180).")
    private @Nullable String keepGuests;

    @Option(
            names = "--keep-accounts",
            paramLabel = "DAYS",
            description = "How long unused accounts of students stay open; 90 days later they are deleted"
                    + " (FOOTNOTE_KEEP_ACCOUNTS; usually 730).")
    private @Nullable String keepAccounts;

    @Option(
            names = "--keep-logs",
            paramLabel = "DAYS",
            description = "How long it is kept who looked at accommodations (FOOTNOTE_KEEP_LOGS; usually 365).")
    private @Nullable String keepLogs;

    @Option(
            names = "--contact",
            paramLabel = "TEXT",
            description = "Who runs this server and how to reach them, for the privacy page (FOOTNOTE_CONTACT).")
    private @Nullable String contact;

    @Option(
            names = "--database",
            paramLabel = "JDBC-URL",
            description = "A PostgreSQL database in place of the file under the data folder (FOOTNOTE_DATABASE).")
    private @Nullable String database;

    @Option(
            names = "--registration",
            paramLabel = "open|code|closed",
            description = "Who may register: everybody (usually), who has a class’s join code, or nobody"
                    + " (FOOTNOTE_REGISTRATION).")
    private @Nullable String registration;

    @Option(
            names = "--model-url",
            paramLabel = "URL",
            description = "A language model that may propose facts too, such as http://localhost:11434/v1"
                    + " (FOOTNOTE_MODEL_URL; usually none); its key only as FOOTNOTE_MODEL_KEY.")
    private @Nullable String modelUrl;

    @Option(names = "--model-name", paramLabel = "NAME", description = "Which model (FOOTNOTE_MODEL_NAME).")
    private @Nullable String modelName;

    @Option(
            names = "--model-timeout",
            paramLabel = "SECONDS",
            description = "How long it may take to answer (FOOTNOTE_MODEL_TIMEOUT; usually 120).")
    private @Nullable String modelTimeout;

    @Option(
            names = "--model-requests",
            paramLabel = "NUMBER",
            description = "The most requests for one document (FOOTNOTE_MODEL_REQUESTS; usually 200).")
    private @Nullable String modelRequests;

    @Option(
            names = "--model-tokens",
            paramLabel = "NUMBER",
            description = "The most tokens for one document (FOOTNOTE_MODEL_TOKENS; usually 500000).")
    private @Nullable String modelTokens;

    /** The settings. */
    Config config() {
        Map<String, @Nullable String> given = new HashMap<>();
        given.put("port", port);
        given.put("data", data);
        given.put("documents", documents);
        given.put("public-url", publicUrl);
        given.put("bind", bind);
        given.put("proxies", proxies);
        given.put("certificate", certificate);
        given.put("key", key);
        given.put("database", database);
        given.put("smtp", smtp);
        given.put("mail-from", mailFrom);
        given.put("kiosk", kiosk);
        given.put("keep-guests", keepGuests);
        given.put("keep-accounts", keepAccounts);
        given.put("keep-logs", keepLogs);
        given.put("contact", contact);
        given.put("registration", registration);
        given.put("model-url", modelUrl);
        given.put("model-name", modelName);
        given.put("model-timeout", modelTimeout);
        given.put("model-requests", modelRequests);
        given.put("model-tokens", modelTokens);
        return Config.read(given::get, System::getenv);
    }
}
