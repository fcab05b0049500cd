package app.footnote.bench;

import app.footnote.document.reading.BoundedReading;
import app.footnote.document.reading.ReadFile;
import app.footnote.document.reading.ReadLimits;
import app.footnote.document.reading.ReadProgress;
import app.footnote.document.reading.Unreadable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Reads made-up PDF files of two columns a page in a process of its own with 512 MB of memory: 300 pages are to take
 * less than 20 s, and twice the pages twice the time. Beside it stands what the library's own text stripper takes.
 */
public final class ReadingBenchmark {
    private static final int[] PAGES = {75, 150, 300, 600};
    private static final int LINES = 48;
    private static final List<String> WORDS = List.of(
            "river",
            "the",
            "commission",
            "of",
            "states",
            "that",
            "agreed",
            "in",
            "1996",
            "gauge",
            "Camber",
            "and",
            "organisation",
            "which",
            "Brill",
            "was",
            "founded",
            "budget",
            "since",
            "met",
            "spring",
            "towns");

    private ReadingBenchmark() {}

    static void run() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        new ProcessBuilder(
                        java,
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadingBenchmark.class.getName())
                .inheritIO()
                .start()
                .waitFor();
    }

    public static void main(String[] arguments) throws IOException, Unreadable {
        Path folder = Files.createTempDirectory("footnote-reading");
        time(make(folder, 20));
        for (int pages : PAGES) {
            Path file = make(folder, pages);
            double stripped = strip(file);
            double read = time(file);
            System.out.printf(
                    Locale.ROOT,
                    "%4d pages: %6.2f s, %5.1f ms a page; the library's text alone %6.2f s (%.1f times)%n",
                    pages,
                    read,
                    1000 * read / pages,
                    stripped,
                    read / stripped);
            Files.delete(file);
        }
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(Locale.ROOT, "memory at most %d MB%n", runtime.maxMemory() >> 20);
    }

    private static double time(Path file) throws IOException, Unreadable {
        long start = System.nanoTime();
        ReadFile read = BoundedReading.read(file, "made.pdf", ReadLimits.USUAL, ReadProgress.NONE);
        double seconds = (System.nanoTime() - start) / 1e9;
        if (read.document().mined().count() < read.document().pages()) {
            throw new IllegalStateException("Of " + read.document().pages() + " pages next to nothing was read.");
        }
        return seconds;
    }

    private static double strip(Path file) throws IOException {
        long start = System.nanoTime();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            new PDFTextStripper().getText(document);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static Path make(Path folder, int pages) throws IOException {
        SplittableRandom random = new SplittableRandom(pages);
        Path file = folder.resolve(pages + ".pdf");
        try (PDDocument document = new PDDocument()) {
            PDType1Font font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
            for (int number = 1; number <= pages; number++) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    write(content, font, 250, 805, "Journal of Rivers");
                    for (int line = 0; line < LINES; line++) {
                        write(content, font, 60, 770 - 15 * line, words(random));
                        write(content, font, 310, 770 - 15 * line, words(random));
                    }
                    write(content, font, 290, 30, Integer.toString(number));
                }
            }
            document.save(file.toFile());
        }
        return file;
    }

    private static void write(PDPageContentStream content, PDType1Font font, float x, float y, String text)
            throws IOException {
        content.beginText();
        content.setFont(font, 10);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    /** A line as wide as a column, in which a sentence ends here and there. */
    private static String words(SplittableRandom random) {
        StringBuilder line = new StringBuilder();
        while (line.length() < 44) {
            String word = WORDS.get(random.nextInt(WORDS.size()));
            boolean ends = random.nextInt(14) == 0;
            line.append(line.length() == 0 ? "" : " ").append(word).append(ends ? ". The" : "");
        }
        return line.toString();
    }
}
