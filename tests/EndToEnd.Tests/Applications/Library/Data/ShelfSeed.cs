using Library.Domain;

namespace Library.Data;

// 40 loans of 40 books by 20 authors to 8 members of 4 branches.
public static class ShelfSeed
{
    public static void Fill(LibraryContext db)
    {
        db.Database.EnsureDeleted();
        db.Database.EnsureCreated();
        var authors = Enumerable.Range(1, 20).Select(n => new Author { Name = $"Author {n}" }).ToList();
        var branches = Enumerable.Range(1, 4).Select(n => new Branch { City = $"City {n}" }).ToList();
        var members = Enumerable.Range(0, 8).Select(n => new Member { Name = $"Member {n}", Branch = branches[n % 4] }).ToList();
        for (var n = 0; n < 40; n++)
        {
            db.Add(new Loan
            {
                DueOn = new DateOnly(2026, 1, 1).AddDays(n),
                Book = new Book { Title = $"Book {n}", Author = authors[n % 20] },
                Member = members[n % 8],
            });
        }

        db.SaveChanges();
    }
}
