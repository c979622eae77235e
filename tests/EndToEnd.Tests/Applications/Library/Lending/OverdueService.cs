using Library.Data;
using Library.Views;

namespace Library.Lending;

public interface IOverdueService
{
    IEnumerable<OverdueNotice> Notices(DateOnly today);
}

public class OverdueService(LibraryContext db) : IOverdueService
{
    public IEnumerable<OverdueNotice> Notices(DateOnly today)
    {
        var overdue = db.Loans.Where(l => l.DueOn < today).ToList();
        var notices = new List<OverdueNotice>();
        foreach (var loan in overdue)
        {
            notices.Add(new OverdueNotice(loan)); // expect OT1001
        }

        return notices;
    }
}
