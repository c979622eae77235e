// case: The sets of the context are not public, and have no setter
// fact: E1, L17
// model: none
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

public class Author
{
    readonly ILazyLoader? loader;
    List<Book>? books = [];

    public Author()
    {
    }

    Author(ILazyLoader loader) => this.loader = loader;

    public int Id { get; set; }

    public string Name { get; set; } = "";

    public List<Book> Books
    {
        get => loader.Load(this, ref books) ?? [];
        set => books = value;
    }
}

public class Book
{
    public int Id { get; set; }

    public string Title { get; set; } = "";
}

public class Library(DbContextOptions<Library> options) : DbContext(options)
{
    internal DbSet<Author> Authors => Set<Author>();

    public static void Seed(Library db, int rows)
    {
        for (var i = 1; i <= rows; i++) db.Add(new Author { Name = $"Author {i}", Books = [new() { Title = $"Book {i}" }] });
        db.SaveChanges();
    }

    public IEnumerable<string> Titles()
    {
        foreach (var author in Authors.ToList())
        {
            yield return $"{author.Name}: {string.Join(", ", {|OT1001:author.Books|}.Select(b => b.Title))}";
        }
    }
}

public static class Program
{
    public static IEnumerable<string> Run(Library db) => db.Titles();
}
