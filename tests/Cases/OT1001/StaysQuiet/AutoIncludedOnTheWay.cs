// case: An auto-included navigation comes wherever its entity does: included, projected, or as a derived type
// fact: L2
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var shipment in db.Shipments.Include(s => s.Order).ToList()) yield return shipment.Order.Currency.Symbol;
        foreach (var order in db.Customers.SelectMany(c => c.Orders).ToList()) yield return order.Currency.Symbol;
        foreach (var order in db.RushOrders.ToList()) yield return order.Currency.Symbol;
        foreach (var row in db.Lines.Select(l => new { l.Quantity, l.Order }).ToList()) yield return row.Order.Currency.Symbol;
        foreach (var customer in db.Customers.Include(c => c.Orders).ToList())
        {
            foreach (var order in customer.Orders) yield return order.Currency.Symbol;
        }
    }
}
