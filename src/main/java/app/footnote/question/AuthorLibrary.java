package app.footnote.question;

import app.footnote.db.Database;
import app.footnote.db.Ids;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** Whose sets are, and who sees them. */
public final class AuthorLibrary {
    private static final int LONGEST = 40;

    private final Database database;
    private final Ids ids;

    public AuthorLibrary(Database database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    /** Begins a set that only the person sees, and gives its slug, which is made of the title. */
    public String begin(long person, String title) {
        String wanted = slug(title);
        return database.write(handle -> {
            String slug = wanted;
            for (int i = 2; SetOwnerStore.selectId(handle, slug).isPresent(); i++) {
                slug = wanted + '-' + i;
            }
            long id = ids.next();
            SetOwnerStore.insertSet(handle, id, slug, Visibility.AUTHORS);
            SetOwnerStore.insertAuthor(handle, id, person, SetAuthor.OWNER);
            return slug;
        });
    }

    /** The id of a set, published or not. */
    public Optional<Long> id(String slug) {
        return database.read(handle -> SetOwnerStore.selectId(handle, slug));
    }

    /** The name in addresses of the set with an id. */
    public String slug(long set) {
        return database.read(handle -> SetOwnerStore.selectSlug(handle, set));
    }

    public boolean writes(long person, long set) {
        return database.read(handle -> SetOwnerStore.selectWrites(handle, set, person));
    }

    /** Those who write a set, its owner first. */
    public List<SetAuthor> authors(long set) {
        return database.read(handle -> SetOwnerStore.selectAuthors(handle, set));
    }

    /** Whether somebody may take others off a set. */
    public boolean owns(long person, long set) {
        return authors(set).stream().anyMatch(author -> author.owner() && author.person() == person);
    }

    /** Lets somebody write a set. */
    public void join(long set, long person) {
        database.run(handle -> SetOwnerStore.insertAuthor(handle, set, person, SetAuthor.CO_AUTHOR));
    }

    /**
     * Somebody ceases to write a set; an owner leaves it to whoever has written it longest beside them. False where
     * nobody would write it any more, and nothing is changed then.
     */
    public boolean leave(long set, long person) {
        return database.write(handle -> {
            List<SetAuthor> others = SetOwnerStore.selectAuthors(handle, set).stream()
                    .filter(author -> author.person() != person)
                    .toList();
            if (others.isEmpty()) {
                return false;
            }
            SetOwnerStore.deleteAuthor(handle, set, person);
            if (others.stream().noneMatch(SetAuthor::owner)) {
                SetOwnerStore.updateOwner(handle, set, others.get(0).person());
            }
            return true;
        });
    }

    /** The slugs of the sets that the person writes and that are in use, the newest first. */
    public List<String> written(long person) {
        return database.read(handle -> SetOwnerStore.selectWritten(handle, person, false));
    }

    /** The slugs of the sets that the person writes and that are put away, the newest first. */
    public List<String> writtenAndPutAway(long person) {
        return database.read(handle -> SetOwnerStore.selectWritten(handle, person, true));
    }

    /** Puts a set away, so that its authors alone see it and find it apart from the others. */
    public void putAway(long set) {
        database.run(handle -> {
            SetOwnerStore.updatePutAway(handle, set, true);
            SetOwnerStore.updateVisibility(handle, set, Visibility.AUTHORS);
        });
    }

    /** Puts a set back among the others; who else sees it is for its authors to say again. */
    public void putBack(long set) {
        database.run(handle -> SetOwnerStore.updatePutAway(handle, set, false));
    }

    /** Whether somebody may see the set; nobody in particular sees what everyone sees. */
    public boolean sees(OptionalLong person, String slug) {
        return database.read(handle -> SetOwnerStore.selectSeen(handle, slug, person.orElse(0)));
    }

    public Visibility visibility(long set) {
        return database.read(handle -> SetOwnerStore.selectVisibility(handle, set));
    }

    public void show(long set, Visibility visibility) {
        database.run(handle -> SetOwnerStore.updateVisibility(handle, set, visibility));
    }

    /** The title in small letters, digits and dashes. */
    public static String slug(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String cut =
                plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).replaceAll("-[^-]*$", "");
        return cut.isEmpty() ? "set" : cut;
    }
}
