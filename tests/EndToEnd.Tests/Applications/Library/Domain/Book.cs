using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Library.Domain;

public class Book
{
    private readonly ILazyLoader? _loader;
    private Author? _author;

    public Book()
    {
    }

    private Book(ILazyLoader loader) => _loader = loader;

    public int Id { get; set; }

    public required string Title { get; set; }

    public int AuthorId { get; set; }

    public Author Author
    {
        get => _loader.Load(this, ref _author)!;
        set => _author = value;
    }
}
