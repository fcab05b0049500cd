package app.footnote.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A script for Node.js that uses packages of npm, where there are any: FOOTNOTE_NODE_MODULES names their folder. */
public record NodeScript(Path modules, String text) {
    /** The script, where the folder holds that package. */
    public static Optional<NodeScript> with(String module, String text) {
        return Optional.ofNullable(System.getenv("FOOTNOTE_NODE_MODULES"))
                .map(Path::of)
                .filter(folder -> Files.isDirectory(folder.resolve(module)))
                .map(folder -> new NodeScript(folder, text));
    }

    /** Runs it on a file and gives the lines that it prints. */
    public List<String> run(Path input) throws IOException, InterruptedException {
        Path script = Files.createTempFile("footnote-bench", ".cjs");
        Files.writeString(script, text);
        List<String> command = new ArrayList<>(List.of("node", "--max-old-space-size=8000", script.toString()));
        command.addAll(List.of(modules.toAbsolutePath().toString(), input.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("The script failed: " + String.join("\n", lines));
        }
        return lines;
    }
}
