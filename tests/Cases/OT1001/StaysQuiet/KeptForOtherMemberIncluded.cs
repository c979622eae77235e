// case: A page keeps included entities, and others whose references another of its members loads; a framework calls them
// fact: L1, L14
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public class Board(ShopContext db)
{
    List<Product> products = [];

    public IList<Order> Orders { get; private set; } = [];

    public IList<Review> Reviews { get; set; } = [];

    public void OnGet()
    {
        Orders = db.Orders.Include(o => o.Customer).ToList();
        products = db.Products.ToList();
        Reviews = db.Reviews.ToList();
    }

    public void OnLoad() => db.Categories.Load();

    public string Customers => string.Join(", ", Orders.Select(o => o.Customer.Name));

    public string Categories => string.Join(", ", products.Select(p => p.Category.Name));

    public string Stars => string.Join(", ", Reviews.Select(r => r.Stars));
}

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        object page = new Board(db);
        foreach (var handler in page.GetType().GetMethods())
            if (handler.ReturnType == typeof(void) && handler.GetParameters().Length == 0 && handler.DeclaringType == typeof(Board)) handler.Invoke(page, null);
        foreach (var text in page.GetType().GetProperties())
            if (text.PropertyType == typeof(string)) yield return (string)text.GetValue(page)!;
    }
}
