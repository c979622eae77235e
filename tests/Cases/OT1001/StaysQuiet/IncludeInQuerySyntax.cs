// case: A query in query syntax with let and orderby keeps the include of its source
// fact: L9
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async IAsyncEnumerable<string> Run(ShopContext db)
    {
        var orders =
            from order in db.Orders.Include(o => o.Customer)
            let total = order.Lines.Count
            where total > 0
            orderby total, order.Id
            select order;
        await foreach (var order in orders.AsAsyncEnumerable()) yield return order.Customer.Name;
    }
}
