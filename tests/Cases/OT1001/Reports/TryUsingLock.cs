// case: The loop stands within try, using and lock
// fact: C1
// model: Shop
using Shop;

public static class Export
{
    static readonly object Gate = new();

    public static string Run(ShopContext db)
    {
        using var writer = new StringWriter();
        try
        {
            lock (Gate)
            {
                foreach (var order in db.Orders.ToList()) writer.WriteLine({|OT1001:order.Customer|}.Name);
            }
        }
        catch (IOException e)
        {
            return e.Message;
        }
        finally
        {
            writer.Flush();
        }

        return writer.ToString();
    }
}
