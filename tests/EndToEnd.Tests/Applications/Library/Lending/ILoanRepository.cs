using Library.Domain;

namespace Library.Lending;

public interface ILoanRepository
{
    Task<IReadOnlyList<Loan>> OpenAsync(CancellationToken cancellationToken);
}
