using Library.Domain;

namespace Library.Views;

public class OverdueNotice
{
    public OverdueNotice(Loan loan)
    {
        Title = loan.Book.Title;
        Author = loan.Book.Author.Name;
        Borrower = loan.Member.Name;
    }

    public string Title { get; }

    public string Author { get; }

    public string Borrower { get; }
}
