package app.footnote.db;

import app.footnote.db.StoreTestEngines.Fresh;

/** An empty database on the tests' PostgreSQL server. */
record FreshPostgres(PostgresServer server, String name, Database database) implements Fresh {

    static FreshPostgres open(PostgresServer server, String migrations) {
        String name = server.create(migrations);
        return new FreshPostgres(server, name, Database.open(server.settings(name, migrations)));
    }

    @Override
    public void close() {
        database.close();
        server.drop(name);
    }
}
