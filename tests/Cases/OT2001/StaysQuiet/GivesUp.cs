// case: The loop tries a few times, and waits in between
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<string> Run(ShopContext db)
    {
        var attempts = 0;
        while (true)
        {
            try
            {
                var count = await db.Orders.CountAsync();
                return $"{count}";
            }
            catch (TimeoutException)
            {
                if (++attempts > 5) throw;
                await Task.Delay(100);
            }
        }
    }
}
