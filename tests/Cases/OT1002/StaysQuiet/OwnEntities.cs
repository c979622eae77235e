// case: Entities of another domain; fix-up in one context sets references that no Include names
// fact: L13, L14
// model: none
using Microsoft.EntityFrameworkCore;

public class Author
{
    public int Id { get; set; }

    public string Name { get; set; } = "";
}

public class Book
{
    public int Id { get; set; }

    public int AuthorId { get; set; }

    public Author Author { get; set; } = null!;
}

public class Library(DbContextOptions options) : DbContext(options)
{
    public DbSet<Author> Authors => Set<Author>();

    public DbSet<Book> Books => Set<Book>();

    public static void Seed(Library db, int rows)
    {
        for (var i = 1; i <= rows; i++) db.AddRange(new Author { Id = i, Name = $"Author {i}" }, new Book { Id = i, AuthorId = i });
        db.SaveChanges();
    }
}

public static class Page
{
    public static List<string> Run(Func<Library> open)
    {
        using var db = open();
        db.Authors.Load();
        return db.Books.ToList().Select(b => b.Author.Name).ToList();
    }

    public static List<string> Expected(Library db) => db.Books.Select(b => b.Author.Name).ToList();
}
