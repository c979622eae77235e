using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Library.Domain;

public class Loan
{
    private readonly ILazyLoader? _loader;
    private Book? _book;
    private Member? _member;

    public Loan()
    {
    }

    private Loan(ILazyLoader loader) => _loader = loader;

    public int Id { get; set; }

    public DateOnly DueOn { get; set; }

    public int BookId { get; set; }

    public Book Book
    {
        get => _loader.Load(this, ref _book)!;
        set => _book = value;
    }

    public int MemberId { get; set; }

    public Member Member
    {
        get => _loader.Load(this, ref _member)!;
        set => _member = value;
    }
}
