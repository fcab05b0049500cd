package app.footnote.document.reading;

import app.footnote.document.Block;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/** Reads a web page: offsets are into its source. Scripts are never run and nothing is fetched. */
final class HtmlReader {
    private static final Pattern CHARSET =
            Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]{2,40})");
    private static final int HEAD = 4096;

    private HtmlReader() {}

    static Found read(Source source) throws IOException, Unreadable {
        byte[] bytes = source.bytes();
        String text = Encodings.decode(bytes, stated(bytes)).replace('\0', ' ');
        Document page = Parser.htmlParser().setTrackPosition(true).parseInput(text, "");
        source.progress().at(0, 0);
        HtmlBlocks blocks = new HtmlBlocks(text);
        NodeTraversor.traverse(blocks, page.body());
        List<Block> found = blocks.all();
        return new Found(text, 0, found, proposal(page));
    }

    private static Optional<Charset> stated(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher matcher = CHARSET.matcher(head);
        try {
            return matcher.find() ? Optional.of(Charset.forName(matcher.group(1))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Proposal proposal(Document page) {
        String title = first(List.of(
                meta(page, "citation_title", "og:title", "dc.title"),
                page.select("article h1, main h1").stream().map(Element::text),
                page.select("h1").stream().map(Element::text),
                Stream.of(page.title())));
        String author = first(List.of(
                meta(page, "citation_author", "author", "article:author", "dc.creator"),
                page.select("[rel=author], [itemprop=author], .byline, .author").stream()
                        .map(Element::text)
                        .map(text -> text.replaceFirst("(?i)^by ", ""))));
        String date = first(List.of(
                meta(page, "citation_publication_date", "article:published_time", "dc.date", "date", "datepublished"),
                page.select("time[datetime]").stream().map(time -> time.attr("datetime")),
                page.select("[itemprop=datePublished]").stream().map(Element::text)));
        boolean name = author.length() <= 120 && !author.startsWith("http");
        return new Proposal(title, name ? author : "", Dates.find(date));
    }

    private static Stream<String> meta(Document page, String... names) {
        return Stream.of(names)
                .flatMap(name -> page
                        .select("meta[name=\"%1$s\"], meta[property=\"%1$s\"], meta[itemprop=\"%1$s\"]".formatted(name))
                        .stream())
                .map(meta -> meta.attr("content"));
    }

    private static String first(List<Stream<String>> proposals) {
        return proposals.stream()
                .flatMap(proposal -> proposal)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
