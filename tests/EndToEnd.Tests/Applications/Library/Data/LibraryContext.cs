using Library.Domain;
using Microsoft.EntityFrameworkCore;

namespace Library.Data;

public class LibraryContext(DbContextOptions<LibraryContext> options) : DbContext(options)
{
    public DbSet<Loan> Loans { get; set; }

    public DbSet<Member> Members { get; set; }

    public DbSet<Book> Books { get; set; }
}
