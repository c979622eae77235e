// case: A navigation is read by what a contract calls it, and each class has its own
// fact: T3, L19
// model: none
using Microsoft.EntityFrameworkCore;

public interface IAuthored
{
    Author? Author { get; }

    List<Comment> Comments { get; }
}

public class Comment
{
    public int Id { get; set; }
}

public class Author
{
    public int Id { get; set; }

    public string Name { get; set; } = "";
}

public class Book : IAuthored
{
    readonly List<Comment> _comments = [];

    public int Id { get; set; }

    public Author? Author { get; set; }

    public List<Comment> Comments => _comments;
}

public class Article : IAuthored
{
    public int Id { get; set; }

    public Author? Author { get; set; }

    public List<Comment> Comments { get; set; } = [];
}

public class Library(DbContextOptions options) : DbContext(options)
{
    public DbSet<Book> Books => Set<Book>();

    public DbSet<Article> Articles => Set<Article>();

    public static void Seed(Library db, int rows)
    {
        for (var i = 1; i <= rows; i++)
        {
            db.Add(new Book { Id = i, Author = new Author { Id = i, Name = $"Author {i}" }, Comments = { new Comment { Id = i } } });
            db.Add(new Article { Id = i, Author = new Author { Id = rows + i, Name = $"Author {rows + i}" } });
        }

        db.SaveChanges();
    }
}

public static class Page
{
    public static IEnumerable<string> Run(Library db)
    {
        foreach (var book in {|#0:db.Books|}.AsNoTracking().ToList()) yield return {|OT1002:Credit|}(book);
        foreach (var book in {|#1:db.Books|}.AsNoTracking().Include(b => b.Author).ToList()) yield return {|OT1002:Discussion|}(book);
        foreach (var book in db.Books.AsNoTracking().ToList()) Discuss(book);
        foreach (var article in db.Articles.AsNoTracking().Include(a => a.Author).ToList()) yield return Credit(article);
    }

    public static IEnumerable<string> Expected(Library db) =>
        db.Books.AsNoTracking().Include(b => b.Author).ToList().Select(Credit).Concat(db.Books.AsNoTracking().Include(b => b.Comments).ToList().Select(Discussion)).Concat(db.Articles.AsNoTracking().Include(a => a.Author).ToList().Select(Credit));

    static string Discussion(IAuthored work) => $"{work.Comments.Count} comments";

    static void Discuss(IAuthored work) => work.Comments.Add(new Comment());

    static string Credit(IAuthored work) => $"by {work.Author?.Name}";
}
