// case: All employees are read, so that each finds its boss
// fact: L13, L18
// model: Shop
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var employees = db.Employees.ToList();
        foreach (var employee in employees) yield return $"{employee.Name} works for {employee.Boss?.Name ?? "nobody"}";
    }
}
