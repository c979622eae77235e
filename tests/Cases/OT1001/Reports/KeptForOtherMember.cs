// case: A page keeps entities in properties and fields, and other members of it read references of them; a framework calls both
// fact: C4
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public class Board(ShopContext db)
{
    readonly List<Line> lines = [];
    List<Region>? regions;

    public IList<Order> Orders { get; private set; } = [];

    public void OnGet()
    {
        Orders = db.Orders.ToList();
        foreach (var order in db.Orders.Include(o => o.Lines).Where(o => o.Status == OrderStatus.Paid).ToList()) lines.AddRange(order.Lines);
        regions ??= db.Regions.ToList();
    }

    public string Customers => string.Join(", ", Orders.Select(o => {|OT1001:o.Customer|}.Name));

    public string Products
    {
        get
        {
            var names = "";
            foreach (var line in lines) names += {|OT1001:line.Product|}.Name;
            return names;
        }
    }

    public string Managers => string.Join(", ", regions!.Select({|OT1001:ManagerOf|}));

    static string ManagerOf(Region region) => region.Manager?.Name ?? "";
}

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        object page = new Board(db);
        foreach (var handler in page.GetType().GetMethods())
            if (handler.ReturnType == typeof(void) && handler.GetParameters().Length == 0) handler.Invoke(page, null);
        foreach (var text in page.GetType().GetProperties())
            if (text.PropertyType == typeof(string)) yield return (string)text.GetValue(page)!;
    }
}
