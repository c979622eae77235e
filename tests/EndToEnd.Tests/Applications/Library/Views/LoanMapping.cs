using Library.Domain;

namespace Library.Views;

public record LoanView(string Title, string Borrower, DateOnly DueOn);

public static class LoanMapping
{
    public static LoanView ToView(this Loan loan) => new(loan.Book.Title, loan.Member.Name, loan.DueOn);
}
