package app.footnote.study.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleConsumer;
import org.junit.jupiter.api.Test;

/** Simulations that are looked at while they run, and broken off. */
class SimulationsTest {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final AtomicInteger steps = new AtomicInteger();

    @Test
    void theSameQuestionIsWorkedOutOnce() {
        Simulations<String, Integer> simulations = new Simulations<>(Runnable::run);
        simulations.find("a", progress -> steps.incrementAndGet());

        assertThat(simulations.find("a", progress -> steps.incrementAndGet()).answer())
                .hasValue(1);
    }

    @Test
    void whoLooksMeanwhileSeesTheShareThatIsDone() {
        Simulations<String, Integer> simulations = new Simulations<>(waiting::add);
        assertThat(simulations.find("a", this::half).done()).isZero();

        assertThat(waiting).hasSize(1);
        waiting.remove().run();
        assertThat(simulations.find("a", this::half).answer()).hasValue(7);
    }

    @Test
    void whatIsStoppedGoesNoFurtherAndCanBeAskedAnew() {
        Simulations<String, Integer> simulations = new Simulations<>(waiting::add);
        simulations.find("a", this::half);
        simulations.stop("a"::equals);
        waiting.remove().run();
        assertThat(steps).as("broken off at the first step").hasValue(0);

        simulations.find("a", this::half);
        waiting.remove().run();
        assertThat(simulations.find("a", this::half).answer()).hasValue(7);
    }

    private int half(DoubleConsumer progress) {
        progress.accept(0.5);
        steps.incrementAndGet();
        return 7;
    }
}
