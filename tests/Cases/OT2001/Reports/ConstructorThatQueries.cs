// case: An object is made for each element, and its constructor queries
// model: PlainShop
// repair: none
// file: Card.cs
using Shop;

public class Card
{
    public Card(ShopContext db, int id)
    {
        Title = db.Customers.Single(c => c.Id == id).Name;
    }

    public string Title { get; }
}

// file: Page.cs
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db) => db.Customers.Select(c => c.Id).ToList().ConvertAll(id => {|OT2001:new Card|}(db, id).Title);
}
