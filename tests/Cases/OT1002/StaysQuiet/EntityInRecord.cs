// case: An included entity is handed to the constructor of a record, or to an initialiser
// fact: L11
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public record Row(Order Order, int Count);

public class Card
{
    public Order? Order { get; set; }

    public required string Title { get; init; }
}

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var row in db.Orders.AsNoTracking().Include(o => o.Customer).Select(o => new Row(o, o.Lines.Count)).ToList())
        {
            yield return $"{row.Order.Customer.Name} {row.Count}";
        }

        foreach (var card in db.Orders.AsNoTracking().Include(o => o.Customer.Region).Select(o => new Card { Order = o, Title = o.Number }))
        {
            yield return $"{card.Title} {card.Order?.Customer.Region.Name}";
        }
    }
}
