using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Library.Domain;

public class Member
{
    private readonly ILazyLoader? _loader;
    private Branch? _branch;
    private List<Loan>? _loans;

    public Member()
    {
    }

    private Member(ILazyLoader loader) => _loader = loader;

    public int Id { get; set; }

    public required string Name { get; set; }

    public int BranchId { get; set; }

    public Branch Branch
    {
        get => _loader.Load(this, ref _branch)!;
        set => _branch = value;
    }

    public List<Loan> Loans
    {
        get => _loader.Load(this, ref _loans) ?? (_loans = []);
        set => _loans = value;
    }
}
