// case: Without tracking no fix-up links the rows of a table to each other
// fact: L13
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Staff
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var employees = db.Employees.AsNoTracking().ToList();
        return employees.Select(e => $"{e.Name} reports to {{|OT1002:e.Boss|}?.Name ?? "nobody"}");
    }
}
