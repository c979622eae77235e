// case: A loop reads row after row by hand, and asks for each
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        db.Database.OpenConnection();
        using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "SELECT Id FROM Customers";
        using var reader = command.ExecuteReader();
        var lines = new List<string>();
        while (reader.Read())
        {
            var id = reader.GetInt32(0);
            lines.Add({|OT2001:db.Customers.First|}(c => c.Id == id).Name);
        }

        return lines;
    }
}
