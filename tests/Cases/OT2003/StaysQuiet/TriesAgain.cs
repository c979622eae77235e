// case: The loop tries again when another has changed the row
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<string> Run(ShopContext db)
    {
        var customer = await db.Customers.SingleAsync(c => c.Id == 1);
        customer.Name += "!";
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await db.SaveChangesAsync();
                return $"{attempt}";
            }
            catch (DbUpdateConcurrencyException conflict) when (attempt < 3)
            {
                foreach (var entry in conflict.Entries) entry.OriginalValues.SetValues((await entry.GetDatabaseValuesAsync())!);
            }
        }
    }
}
