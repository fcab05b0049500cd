package app.footnote.db;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
import org.junit.platform.commons.support.AnnotationSupport;

/** Runs each {@link StoreTest} once an engine, each time with a fresh database. */
final class StoreTestEngines implements TestTemplateInvocationContextProvider {
    private static final Namespace NAMESPACE = Namespace.create(StoreTestEngines.class);

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        String migrations = AnnotationSupport.findAnnotation(context.getRequiredTestMethod(), StoreTest.class)
                .orElseThrow()
                .migrations();
        Stream<TestTemplateInvocationContext> sqlite =
                Stream.of(new OnEngine("SQLite", key -> FreshSqlite.open(migrations)));
        Stream<TestTemplateInvocationContext> postgres = Boolean.getBoolean("footnote.postgres")
                ? Stream.of(new OnEngine("PostgreSQL", key -> FreshPostgres.open(server(context), migrations)))
                : Stream.empty();
        return Stream.concat(sqlite, postgres);
    }

    /** One server for all the tests of a run; JUnit stops it at the end. */
    private static PostgresServer server(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(PostgresServer.class, key -> PostgresServer.start(), PostgresServer.class);
    }

    /** A database that is deleted when it is closed. */
    interface Fresh extends AutoCloseable {
        Database database();
    }

    @FunctionalInterface
    private interface Opening {
        Fresh open(Object key);
    }

    private record OnEngine(String engine, Opening opening)
            implements TestTemplateInvocationContext, ParameterResolver {
        @Override
        public String getDisplayName(int invocationIndex) {
            return engine;
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(this);
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType().equals(Database.class);
        }

        @Override
        public Database resolveParameter(ParameterContext parameter, ExtensionContext context) {
            Store store = context.getStore(NAMESPACE);
            return store.getOrComputeIfAbsent(Fresh.class, opening::open, Fresh.class)
                    .database();
        }
    }
}
