// case: A method of the context saves within a transaction, and is called for each element
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public sealed class Register(DbContextOptions options) : ShopContext(options)
{
    public int CommitTransaction()
    {
        var result = 0;
        using (var transaction = Database.BeginTransaction())
        {
            try
            {
                result = SaveChanges();
                transaction.Commit();
            }
            catch (DbUpdateException)
            {
                transaction.Rollback();
                throw;
            }
        }

        return result;
    }
}

public class Tagging(Register register)
{
    public int TagAll()
    {
        foreach (var name in register.Customers.Select(c => c.Name).ToList())
        {
            register.Tags.Add(new Tag { Name = name });
            {|OT2003:register.CommitTransaction|}();
        }

        return register.Tags.Count();
    }
}

public static class Page
{
    public static string Run(Register register) => $"{new Tagging(register).TagAll()}";
}
