// case: What is saved for each element is a class of the application, not a context
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    sealed class Draft
    {
        readonly List<string> saved = [];

        public string? Name { get; set; }

        public void SaveChanges() => saved.Add(Name ?? "");

        public int Count => saved.Count;
    }

    public static string Run(ShopContext db)
    {
        var draft = new Draft();
        foreach (var customer in db.Customers.ToList())
        {
            draft.Name = customer.Name;
            draft.SaveChanges();
        }

        return $"{draft.Count}";
    }
}
