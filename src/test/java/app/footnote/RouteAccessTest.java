package app.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import app.footnote.web.Csrf;
import app.footnote.web.Routes;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who may do what: every address in every role, with an empty form where it takes one. 401 asks to sign in, 403 is for
 * other roles, 404 is also for what belongs to somebody else; everything else is let through. Round and session are Sam's; the
 * class is taught by Ines, and the account is that of its student.
 */
class RouteAccessTest {
    private static final List<String> ROLES = List.of("visitor", "guest", "sam", "ines", "otto", "cora", "ada");

    /** A visitor, a guest, a student, two instructors, a co-author, an administrator. */
    private static final String TABLE = """
        GET  /static/{version}/<path>        200 200 200 200 200 200 200
        GET  /media/{file}                   404 404 404 404 404 404 404
        GET  /favicon.ico                    302 302 302 302 302 302 302
        GET  /                               200 200 200 200 200 200 200
        GET  /sets                           303 303 303 303 303 303 303
        GET  /sets/{set}                     200 200 200 200 200 200 200
        GET  /sets/{set}/rounds              303 303 303 303 303 303 303
        POST /sets/{set}/rounds              303 303 303 303 303 303 303
        GET  /sets/{set}/text                200 200 200 200 200 200 200
        POST /sets/{set}/text                422 422 422 422 422 422 422
        GET  /rounds/{round}                 401 404 303 404 404 404 404
        GET  /rounds/{round}/result          401 404 200 404 404 404 404
        GET  /rounds/{round}/{number}        401 404 200 404 404 404 404
        POST /rounds/{round}/{number}        401 404 422 404 404 404 404
        POST /rounds/{round}/again           401 404 303 404 404 404 404
        GET  /study                          200 200 200 200 200 200 200
        POST /study                          303 303 303 303 303 303 303
        GET  /study/backlog                  401 200 200 200 200 200 200
        GET  /study/{session}                401 404 303 404 404 404 404
        GET  /study/{session}/done           401 404 200 404 404 404 404
        GET  /study/{session}/{number}       401 404 200 404 404 404 404
        POST /study/{session}/{number}       401 404 422 404 404 404 404
        POST /study/{session}/{number}/grade  401 404 400 404 404 404 404
        POST /study/{session}/{number}/card  401 404 400 404 404 404 404
        POST /study/{session}/undo           401 404 303 404 404 404 404
        GET  /memory                         401 200 200 200 200 200 200
        POST /memory                         401 303 303 303 303 303 303
        POST /memory/cancel                  401 303 303 303 303 303 303
        GET  /sets/{set}/study-settings      200 200 200 200 200 200 200
        POST /sets/{set}/study-settings      422 422 422 422 422 422 422
        GET  /sets/{set}/own-cards           200 200 200 200 200 200 200
        POST /sets/{set}/own-cards           422 422 422 422 422 422 422
        GET  /sets/{set}/items               401 401 403 200 200 200 200
        GET  /sets/{set}/items/{question}    401 401 403 404 404 404 404
        GET  /sets/{set}/items.{format}      401 401 403 200 200 200 200
        GET  /workbench/{draft}/questions/{question}/distractor  401 401 404 404 404 404 404
        POST /workbench/{draft}/questions/{question}/distractor  401 401 404 404 404 404 404
        POST /sets/{set}/own-cards/{card}    401 422 422 422 422 422 422
        GET  /cards/{card}                   401 200 200 200 200 200 200
        POST /cards/{card}                   401 400 400 400 400 400 400
        POST /cards/{card}/note              401 303 303 303 303 303 303
        POST /cards/{card}/tell              401 422 422 422 422 422 422
        GET  /reports                        401 401 200 200 200 200 200
        POST /reports/{thread}               401 401 404 404 404 404 404
        GET  /my-reports                     401 200 200 200 200 200 200
        POST /my-reports/{thread}            401 404 404 404 404 404 404
        GET  /sets/{set}/exam                200 200 200 200 200 200 200
        POST /sets/{set}/exam                303 303 303 303 303 303 303
        POST /sets/{set}/exam/mock           303 303 303 303 303 303 303
        POST /sets/{set}/exam/stop           401 303 303 303 303 303 303
        POST /sets/{set}/workload/stop       401 303 303 303 303 303 303
        GET  /sets/{set}/workload            401 200 200 200 200 200 200
        GET  /progress                       200 200 200 200 200 200 200
        GET  /progress/reviews               401 303 303 303 303 303 303
        GET  /progress/cards                 401 303 303 303 303 303 303
        GET  /progress/cards/{card}          401 404 404 404 404 404 404
        GET  /workbench                      401 401 200 200 200 200 200
        POST /workbench                      401 401 422 422 422 422 422
        GET  /workbench/{draft}              401 401 404 200 404 404 404
        POST /workbench/{draft}/settings     401 401 404 422 404 404 404
        GET  /workbench/{draft}/publish      401 401 404 200 404 404 404
        POST /workbench/{draft}/publish      401 401 404 422 404 404 404
        POST /workbench/{draft}/publish/check   401 401 404 303 404 404 404
        POST /workbench/{draft}/publish/cancel  401 401 404 303 404 404 404
        GET  /workbench/{draft}/versions        401 401 404 200 404 404 404
        GET  /workbench/{draft}/export          401 401 404 200 404 404 404
        GET  /workbench/{draft}/import          401 401 404 200 404 404 404
        POST /workbench/{draft}/import          401 401 404 422 404 404 404
        POST /workbench/{draft}/import/apply    401 401 404 422 404 404 404
        GET  /begin-from-folder                 401 401 200 200 200 200 200
        POST /begin-from-folder                 401 401 422 422 422 422 422
        GET  /workbench/{draft}/versions/{from}/{to}         401 401 404 404 404 404 404
        POST /workbench/{draft}/versions/{version}/restore   401 401 404 404 404 404 404
        GET  /workbench/{draft}/questions    401 401 404 200 404 404 404
        POST /workbench/{draft}/questions    401 401 404 400 404 404 404
        POST /workbench/{draft}/undo         401 401 404 303 404 404 404
        GET  /workbench/{draft}/pools        401 401 404 200 404 404 404
        POST /workbench/{draft}/pools        401 401 404 422 404 404 404
        GET  /workbench/{draft}/facts        401 401 404 200 404 404 404
        POST /workbench/{draft}/facts/undo   401 401 404 303 404 404 404
        GET  /workbench/{draft}/facts/{fact} 401 401 404 404 404 404 404
        POST /workbench/{draft}/facts/{fact} 401 401 404 404 404 404 404
        POST /workbench/{draft}/facts/{fact}/remove  401 401 404 303 404 404 404
        GET  /workbench/{draft}/review/{document}    401 401 404 404 404 404 404
        POST /workbench/{draft}/review/{document}    401 401 404 404 404 404 404
        POST /workbench/{draft}/review/{document}/many  401 401 404 303 404 404 404
        POST /workbench/{draft}/review/{document}/undo  401 401 404 303 404 404 404
        GET  /workbench/{draft}/conflicts    401 401 404 200 404 404 404
        POST /workbench/{draft}/conflicts    401 401 404 400 404 404 404
        GET  /workbench/{draft}/coverage/{document}  401 401 404 404 404 404 404
        POST /workbench/{draft}/stale        401 401 404 404 404 404 404
        GET  /workbench/{draft}/questions/new        401 401 404 200 404 404 404
        GET  /workbench/{draft}/questions/{question} 401 401 404 404 404 404 404
        POST /workbench/{draft}/questions/{question} 401 401 404 404 404 404 404
        POST /workbench/{draft}/questions/{question}/save     401 401 404 404 404 404 404
        POST /workbench/{draft}/questions/{question}/preview  401 401 404 404 404 404 404
        GET  /workbench/{draft}/questions/{question}/key  401 401 404 404 404 404 404
        POST /workbench/{draft}/questions/{question}/key  401 401 404 404 404 404 404
        POST /key-notices/{notice}/close     401 404 404 404 404 404 404
        GET  /workbench/{draft}/keys         401 401 404 200 404 404 404
        GET  /workbench/{draft}/keys/{change}  401 401 404 404 404 404 404
        POST /workbench/{draft}/keys/{change}/take-back  401 401 404 404 404 404 404
        POST /workbench/{draft}/media        401 401 404 422 404 404 404
        GET  /workbench/{draft}/sentences    401 401 404 200 404 404 404
        POST /workbench/{draft}/documents    401 401 404 404 404 404 404
        POST /workbench/{draft}/documents/{document}/look   401 401 404 404 404 404 404
        POST /workbench/{draft}/documents/{document}/stop   401 401 404 303 404 404 404
        POST /workbench/{draft}/documents/{document}/model  401 401 404 404 404 404 404
        POST /workbench/{draft}/documents/{document}/model/stop  401 401 404 404 404 404 404
        POST /workbench/{draft}/documents/{document}/words  401 401 404 404 404 404 404
        GET  /workbench/{draft}/sharing      401 401 404 200 404 404 404
        POST /workbench/{draft}/sharing      401 401 404 422 404 404 404
        POST /workbench/{draft}/authors      401 401 404 200 404 404 404
        POST /workbench/{draft}/authors/{person}/remove  401 401 404 404 404 404 404
        POST /workbench/{draft}/offer        401 401 404 422 404 404 404
        POST /workbench/{draft}/offer/withdraw  401 401 404 303 404 404 404
        POST /workbench/{draft}/away         401 401 404 303 404 404 404
        GET  /write/{token}                  401 401 404 404 404 404 404
        POST /write/{token}                  401 401 404 404 404 404 404
        GET  /offers/{offer}                 401 401 403 404 404 404 404
        POST /offers/{offer}                 401 401 403 404 404 404 404
        GET  /library                        200 200 200 200 200 200 200
        POST /sets/{set}/copy                401 401 404 404 404 404 404
        POST /documents/{document}/set       401 401 404 404 404 404 404
        GET  /workbench/{draft}/names        401 401 404 200 404 404 404
        POST /workbench/{draft}/names        401 401 404 422 404 404 404
        GET  /help                           200 200 200 200 200 200 200
        GET  /privacy                        200 200 200 200 200 200 200
        POST /shortcuts                      400 400 400 400 400 400 400
        POST /shortcuts/keys                 303 303 303 303 303 303 303
        GET  /sign-in                        200 200 200 200 200 200 200
        POST /sign-in                        422 422 422 422 422 422 422
        GET  /not-me                         200 200 200 200 200 200 200
        POST /not-me                         303 303 303 303 303 303 303
        GET  /register                       200 200 200 200 200 200 200
        POST /register                       422 422 422 422 422 422 422
        GET  /register/mail                  303 303 303 303 303 303 303
        POST /register/mail                  404 404 404 404 404 404 404
        GET  /forgot                         200 200 200 200 200 200 200
        POST /forgot                         303 303 303 303 303 303 303
        GET  /link/{token}                   200 200 200 200 200 200 200
        POST /link/{token}                   422 422 422 422 422 422 422
        GET  /account                        401 401 200 200 200 200 200
        POST /account/name                   401 401 422 422 422 422 422
        POST /account/password               401 401 422 422 422 422 422
        POST /account/days                   401 401 303 303 303 303 303
        POST /account/sessions/end           401 401 303 303 303 303 303
        POST /account/sessions/end-all       401 401 303 303 303 303 303
        GET  /join                           200 200 200 200 200 200 200
        POST /join                           422 422 422 422 422 422 422
        GET  /classes                        401 200 200 200 200 200 200
        POST /classes                        401 401 403 422 422 422 422
        GET  /classes/{class}                401 401 403 200 404 404 404
        GET  /classes/{class}/code.svg       401 401 403 200 404 404 404
        POST /classes/{class}/settings       401 401 403 422 404 404 404
        POST /classes/{class}/code           401 401 403 303 404 404 404
        POST /classes/{class}/close          401 401 403 303 404 404 404
        POST /classes/{class}/archive        401 401 403 303 404 404 404
        POST /classes/{class}/reopen         401 401 403 303 404 404 404
        POST /classes/{class}/leave          401 303 303 303 303 303 303
        GET  /classes/{class}/members/{person}  401 401 403 200 404 404 404
        POST /classes/{class}/members/{person}/accommodation  401 401 403 422 404 404 404
        GET  /classes/{class}/roster         401 401 403 200 404 404 404
        POST /classes/{class}/roster         401 401 403 422 404 404 404
        POST /classes/{class}/roster/take    401 401 403 422 404 404 404
        POST /classes/{class}/roster/{roster}/undo  401 401 403 303 404 404 404
        POST /classes/{class}/slips          401 401 403 200 404 404 404
        GET  /classes/{class}/groups         401 401 403 200 404 404 404
        POST /classes/{class}/groups         401 401 403 422 404 404 404
        POST /classes/{class}/groups/{group}  401 401 403 422 404 404 404
        POST /classes/{class}/groups/{group}/delete  401 401 403 303 404 404 404
        POST /classes/{class}/copy           401 401 403 422 404 404 404
        POST /classes/{class}/accept         401 401 303 303 303 303 303
        POST /classes/{class}/decline        401 401 303 303 303 303 303
        POST /classes/{class}/share          401 303 303 303 303 303 303
        POST /classes/{class}/members/{person}/code  401 401 403 303 404 404 404
        POST /classes/{class}/members/{person}/code/remove  401 401 403 303 404 404 404
        GET  /classes/{class}/stuck          401 401 403 200 404 404 404
        GET  /classes/{class}/stuck/students/{person}  401 401 403 200 404 404 404
        GET  /classes/{class}/stuck/cards/{card}  401 401 403 404 404 404 404
        GET  /classes/{class}/gradebook      401 401 403 200 404 404 404
        GET  /classes/{class}/gradebook/{file}  401 401 403 200 404 404 404
        POST /classes/{class}/instructors    401 401 403 200 404 404 404
        POST /classes/{class}/instructors/stop  401 401 403 303 404 404 404
        POST /classes/{class}/take-over      401 401 403 403 403 403 404
        GET  /classes/{class}/assignments    401 401 403 200 404 404 404
        POST /classes/{class}/assignments    401 401 403 404 404 404 404
        GET  /classes/{class}/assignments/new  401 401 403 404 404 404 404
        POST /classes/{class}/assignments/words  401 401 403 404 404 404 404
        POST /classes/{class}/assignments/copy  401 401 403 404 404 404 404
        GET  /classes/{class}/assignments/{assignment}  401 401 403 200 404 404 404
        POST /classes/{class}/assignments/{assignment}/accept  401 401 403 303 404 404 404
        GET  /classes/{class}/assignments/{assignment}/edit  401 401 403 200 404 404 404
        POST /classes/{class}/assignments/{assignment}/edit  401 401 403 422 404 404 404
        POST /classes/{class}/assignments/{assignment}/words  401 401 403 200 404 404 404
        POST /classes/{class}/assignments/{assignment}/copy  401 401 403 303 404 404 404
        POST /classes/{class}/assignments/{assignment}/put  401 401 403 400 404 404 404
        GET  /classes/{class}/assignments/{assignment}/overrides  401 401 403 200 404 404 404
        POST /classes/{class}/assignments/{assignment}/overrides  401 401 403 404 404 404 404
        POST /classes/{class}/assignments/{assignment}/overrides/{override}/remove  401 401 403 303 404 404 404
        GET  /classes/{class}/assignments/{assignment}/attempts/{attempt}  401 401 403 200 404 404 404
        POST /classes/{class}/assignments/{assignment}/attempts/{attempt}/points  401 401 403 422 404 404 404
        POST /classes/{class}/assignments/{assignment}/attempts/{attempt}/time  401 401 403 422 404 404 404
        POST /classes/{class}/assignments/{assignment}/attempts/{attempt}/accept  401 401 403 303 404 404 404
        GET  /classes/{class}/assignments/{assignment}/preview  401 401 403 200 404 404 404
        POST /classes/{class}/assignments/{assignment}/preview  401 401 403 200 404 404 404
        GET  /assignments                    401 200 200 200 200 200 200
        GET  /assignments/{assignment}       401 404 404 404 404 404 404
        POST /assignments/{assignment}       401 404 404 404 404 404 404
        GET  /attempts/{attempt}             401 404 404 404 404 404 404
        POST /attempts/{attempt}             401 404 404 404 404 404 404
        POST /attempts/{attempt}/answers     401 404 404 404 404 404 404
        POST /attempts/{attempt}/flags       401 404 404 404 404 404 404
        POST /attempts/{attempt}/events      401 404 404 404 404 404 404
        GET  /attempts/{attempt}/overview    401 404 404 404 404 404 404
        POST /attempts/{attempt}/submit      401 404 404 404 404 404 404
        GET  /attempts/{attempt}/result      401 404 404 404 404 404 404
        GET  /teach/{token}                  401 401 403 404 404 404 404
        POST /teach/{token}                  401 401 403 404 404 404 404
        SOCKET /live/{code}/socket/player    401 101 101 101 101 101 101
        SOCKET /live/{code}/socket/host      401 401 403 101 101 101 101
        SOCKET /live/{code}/socket/projector  401 401 403 101 101 101 101
        GET  /sets/{set}/live                401 401 403 200 200 200 200
        POST /sets/{set}/live                401 401 403 303 303 303 303
        GET  /rooms                          401 401 403 200 200 200 200
        GET  /rooms/{room}                   401 401 403 200 404 404 404
        GET  /rooms/{room}/screen            401 401 403 200 404 404 404
        GET  /rooms/{room}/code.svg          401 401 403 200 404 404 404
        GET  /rooms/{room}/report            401 401 403 200 404 404 404
        GET  /rooms/{room}/players.{format}  401 401 403 200 404 404 404
        GET  /rooms/{room}/answers.{format}  401 401 403 200 404 404 404
        GET  /play                           200 200 200 200 200 200 200
        POST /play                           422 422 422 422 422 422 422
        GET  /play/{code}                    404 404 404 404 404 404 404
        POST /play/{code}                    404 404 404 404 404 404 404
        POST /play/{code}/answer             401 404 404 404 404 404 404
        GET  /played                         401 200 200 200 200 200 200
        GET  /played/{room}                  401 404 404 404 404 404 404
        GET  /played/{room}/answers.{format}  401 404 404 404 404 404 404
        GET  /played/{room}/again            404 404 404 404 404 404 404
        POST /played/{room}/practise         404 404 404 404 404 404 404
        GET  /people                         401 401 403 403 403 403 200
        POST /people/invite                  401 401 403 403 403 403 400
        GET  /people/{person}                401 401 403 403 403 403 200
        POST /people/{person}/identity       401 401 403 403 403 403 422
        POST /people/{person}/roles          401 401 403 403 403 403 303
        POST /people/{person}/deactivate     401 401 403 403 403 403 303
        POST /people/{person}/reactivate     401 401 403 403 403 403 303
        POST /people/{person}/reset-link     401 401 403 200 404 404 200
        GET  /my-data                        401 200 200 200 200 200 200
        GET  /my-data/footnote.zip           401 200 200 200 200 200 200
        POST /my-data/claims/{claim}/accept  401 401 303 303 303 303 303
        POST /my-data/claims/{claim}/put-back  401 401 303 303 303 303 303
        GET  /my-data/erase                  401 200 200 200 200 200 200
        POST /my-data/erase                  401 422 422 422 422 422 422
        GET  /erased                         200 200 200 200 200 200 200
        GET  /people/{person}/erase          401 401 403 403 403 403 200
        POST /people/{person}/erase          401 401 403 403 403 403 422
        GET  /people/{person}/merge          401 401 403 403 403 403 200
        POST /people/{person}/merge          401 401 403 403 403 403 422
        POST /people/{person}/merge/{claim}/put-back  401 401 403 403 403 403 303
        GET  /documents                      401 401 200 200 200 200 200
        POST /documents                      401 401 422 422 422 422 422
        GET  /documents/{document}           401 401 404 404 404 404 404
        POST /documents/{document}/version   401 401 404 404 404 404 404
        POST /documents/{document}/cancel    401 401 404 404 404 404 404
        POST /documents/{document}/details   401 401 404 404 404 404 404
        POST /documents/{document}/parts     401 401 404 404 404 404 404
        POST /documents/{document}/delete    401 401 404 404 404 404 404
        POST /documents/{document}/restore   401 401 404 404 404 404 404
        POST /classes/{class}/members/{person}/remove  401 401 403 303 404 404 404
        """;

    /** Nobody here meets a limit on how often something may be tried. */
    private static final Duration UNHURRIED = Duration.ofSeconds(10);

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private static RunningSite site;
    private static Cast cast;
    private static Map<String, String> parameters;

    @BeforeAll
    static void start() {
        site = new RunningSite(41);
        cast = new Cast(site);
        Visitor sam = cast.invited("student", "sam");
        String round = sam.startRound("size", "3");
        HttpResponse<String> studied = sam.post("/study", sam.get("/sets/river"), "set", "river");
        Visitor ines = cast.invited("instructor", "ines");
        cast.invited("instructor", "otto");
        cast.invited("instructor", "cora");
        Visitor student = cast.invited("student", "stan");
        HttpResponse<String> taught = ines.post("/classes", ines.get("/classes"), "name", "Class of Ines");
        student.post("/join", student.get("/join"), "code", cast.joinCode());
        ownSet();
        parameters = new LinkedHashMap<>(Map.of(
                "{session}",
                studied.uri().getPath().replaceFirst("/study/(\\d+)/1", "$1"),
                "{card}",
                studied.body().replaceFirst("(?s)^.*href=\"/cards/(\\d+)\".*$", "$1"),
                "{version}",
                "0",
                "<path>",
                "css/base.css",
                "{set}",
                "river",
                "{round}",
                round.replaceFirst("/rounds/", ""),
                "{number}",
                "1",
                "{token}",
                cast.invitation("student").replaceFirst("/link/", ""),
                "{class}",
                taught.uri().getPath().replaceFirst("/classes/", ""),
                "{person}",
                Long.toString(cast.person("stan"))));
        ines.post("/workbench", ines.get("/workbench"), "title", "Rivers");
        parameters.put("{draft}", "rivers");
        parameters.put("{fact}", "none");
        parameters.put("{question}", "none");
        parameters.put("{change}", "1");
        parameters.put("{notice}", "1");
        parameters.put("{code}", "123456");
        HttpResponse<String> room = ines.post("/sets/river/live", ines.get("/sets/river/live"));
        parameters.put("{room}", room.uri().getPath().replaceAll("\\D", ""));
        parameters.put("{format}", "csv");
        parameters.put("{claim}", "1");
        parameters.put("{document}", "1");
        parameters.put("{from}", "1");
        parameters.put("{to}", "2");
        parameters.put("{version}", "1");
        parameters.put("{roster}", "1");
        parameters.put("{file}", "canvas.csv");
        String groups = taught.uri().getPath() + "/groups";
        parameters.put(
                "{group}",
                ines.post(groups, ines.get(groups), "name", "Blue")
                        .body()
                        .replaceFirst("(?s)^.*action=\"" + groups + "/(\\d+)\".*$", "$1"));
        parameters.put("{thread}", "1");
        parameters.put("{offer}", "1");
        String assignments = taught.uri().getPath() + "/assignments";
        HttpResponse<String> assigned = ines.post(
                assignments, ines.get(assignments), "set", "river", "title", "Week one", "draw", "some", "count", "3");
        parameters.put("{assignment}", assigned.uri().getPath().replaceFirst(".*/", ""));
        parameters.put("{override}", "1");
        String own = assigned.uri().getPath().replaceFirst(".*/assignments", "/assignments");
        parameters.put(
                "{attempt}", student.post(own, student.get(own)).uri().getPath().replaceFirst("/attempts/", ""));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void everyRouteHasARow() {
        assertThat(site.routes())
                .extracting(RouteAccessTest::name)
                .containsExactlyInAnyOrderElementsOf(rows().map(Row::route).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void everyRoleGetsWhatItMay(Row row) throws Exception {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String role : ROLES) {
            answers.put(role, Integer.toString(status(row, role)));
        }
        assertThat(answers).isEqualTo(row.expected());
    }

    private static int status(Row row, String role) throws Exception {
        site.later(UNHURRIED);
        String path = row.path();
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            path = path.replace(parameter.getKey(), parameter.getValue());
        }
        String cookie = cookie(role);
        String name = role.equals("visitor") ? "footnote-form" : "footnote-visitor";
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(site.address() + path)).header("Cookie", name + "=" + cookie);
        if (row.method().equals("SOCKET")) {
            return handshake(path, name + "=" + cookie);
        }
        if (row.method().equals("POST")) {
            String form = "form-token=" + URLEncoder.encode(Csrf.token(cookie), StandardCharsets.UTF_8);
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form));
        }
        return CLIENT.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    /** 101 where the socket is opened; whose it is to use shows in how it is closed then. */
    private static int handshake(String path, String cookie) throws InterruptedException {
        URI address = URI.create(site.address().replaceFirst("^http", "ws") + path);
        try {
            CLIENT.newWebSocketBuilder()
                    .header("Cookie", cookie)
                    .buildAsync(address, new WebSocket.Listener() {})
                    .get()
                    .abort();
            return 101;
        } catch (ExecutionException e) {
            return e.getCause() instanceof WebSocketHandshakeException refused
                    ? refused.getResponse().statusCode()
                    : 0;
        }
    }

    private static String cookie(String role) {
        return switch (role) {
            case "visitor" -> Csrf.secret();
            case "guest" -> guest();
            default -> cast.cookie(cast.person(role));
        };
    }

    private static String guest() {
        Visitor guest = new Visitor(site);
        guest.startRound("size", "3");
        return guest.cookie("footnote-visitor");
    }

    /** The set is Ines', and Cora works on it too. */
    private static void ownSet() {
        for (Map.Entry<String, String> part :
                Map.of("ines", "OWNER", "cora", "CO_AUTHOR").entrySet()) {
            long person = cast.person(part.getKey());
            site.database()
                    .run(handle -> handle.createUpdate("""
                        INSERT INTO set_author (set_id, person_id, part)
                        SELECT id, :person, :part FROM question_set WHERE slug = 'river'\
                        """)
                            .bind("person", person)
                            .bind("part", part.getValue())
                            .execute());
        }
    }

    private static String name(Routes.Route route) {
        return route.method() + " " + route.path();
    }

    static Stream<Row> rows() {
        return TABLE.lines().map(line -> {
            String[] cells = line.split(" +");
            Map<String, String> expected = new LinkedHashMap<>();
            for (int i = 0; i < ROLES.size(); i++) {
                expected.put(ROLES.get(i), cells[2 + i]);
            }
            return new Row(cells[0], cells[1], expected);
        });
    }

    record Row(String method, String path, Map<String, String> expected) {
        String route() {
            return method + " " + path;
        }

        @Override
        public String toString() {
            return route();
        }
    }
}
