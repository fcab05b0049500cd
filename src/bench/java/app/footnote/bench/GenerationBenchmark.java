package app.footnote.bench;

import app.footnote.question.Question;
import app.footnote.question.QuestionSet;
import app.footnote.question.generate.Generator;
import app.footnote.question.yaml.SetFolder;
import app.footnote.question.yaml.SetReader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How the time to make all questions grows with the facts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime) // a run of the largest takes longer than an iteration should
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class GenerationBenchmark {
    /** The built-in set, or so many facts that were made up. */
    @Param({"sco", "1000", "10000", "100000"})
    public String facts;

    private QuestionSet set;

    @Setup
    public void read() {
        set = facts.equals("sco")
                ? SetReader.read(SetFolder.read(Path.of("questions/sco")))
                : SyntheticSet.of(Integer.parseInt(facts));
    }

    @Benchmark
    public List<Question> generate() {
        return Generator.generate(set, 1);
    }
}
