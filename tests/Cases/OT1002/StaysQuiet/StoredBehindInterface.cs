// case: A contract's property hands out what its class stores: it is included, or belongs to another class of entities
// fact: T3, L3
// model: none
using Microsoft.EntityFrameworkCore;

public interface IAuthored
{
    Author Author { get; }
}

public class Author
{
    public int Id { get; set; }

    public string Name { get; set; } = "";
}

public class Book : IAuthored
{
    public int Id { get; set; }

    public Author Author { get; set; } = null!;
}

public class Article : IAuthored
{
    public int Id { get; set; }

    public Author Author { get; set; } = null!;
}

public interface IListing
{
    IReadOnlyList<Book> Books { get; }
}

public class Listing(List<Book> books) : IListing
{
    public IReadOnlyList<Book> Books { get; } = books;
}

public class Library(DbContextOptions options) : DbContext(options)
{
    public DbSet<Book> Books => Set<Book>();

    public DbSet<Article> Articles => Set<Article>();

    public DbSet<Author> Authors => Set<Author>();

    public static void Seed(Library db, int rows)
    {
        for (var i = 1; i <= rows; i++)
        {
            db.Add(new Book { Id = i, Author = new Author { Id = i, Name = $"Author {i}" } });
            db.Add(new Article { Id = i, Author = new Author { Id = rows + i, Name = $"Author {rows + i}" } });
        }

        db.SaveChanges();
    }
}

public static class Page
{
    public static IEnumerable<string> Run(Library db)
    {
        foreach (var book in db.Books.Include(b => b.Author).ToList()) yield return Credit(book);
        foreach (var name in Names(new Listing(db.Books.Include(b => b.Author).ToList()))) yield return name;
        foreach (var article in db.Articles.ToList()) yield return $"{article.Id}";
    }

    public static IEnumerable<string> Expected(Library db) => Run(db);

    static string Credit(IAuthored work) => work.Author.Name;

    static List<string> Names(IListing listing) => listing.Books.Select(b => b.Author.Name).ToList();
}
