using Library.Data;
using Library.Domain;
using Microsoft.EntityFrameworkCore;

namespace Library.Lending;

public class LoanRepository(LibraryContext db) : ILoanRepository
{
    public async Task<IReadOnlyList<Loan>> OpenAsync(CancellationToken cancellationToken)
    {
        return await db.Loans
            .OrderBy(loan => loan.DueOn)
            .ToListAsync(cancellationToken);
    }
}
