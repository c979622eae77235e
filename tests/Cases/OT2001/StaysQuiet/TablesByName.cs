// case: Each statement is about another table
// model: PlainShop
// grows: each table is counted by itself
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        await db.Database.OpenConnectionAsync();
        var tables = await db.Orders.OrderBy(o => o.Id).Select(o => o.Id % 2 == 0 ? "Orders" : "Lines").ToListAsync();
        var lines = new List<string>();
        foreach (var table in tables)
        {
            lines.Add($"{table}: {Count(db, table)}");
            var sql = "UPDATE " + table + " SET Id = Id WHERE Id < 0";
            db.Database.ExecuteSqlRaw(sql);
        }

        return lines;
    }

    static object? Count(ShopContext db, string table)
    {
        using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"SELECT COUNT(*) FROM \"{table}\"";
        return command.ExecuteScalar();
    }
}
