// case: The statements of a dump are put together line by line, and executed one after the other
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<string> Run(ShopContext db)
    {
        await db.Database.OpenConnectionAsync();
        var path = Path.GetTempFileName();
        File.WriteAllLines(path, db.Orders.Select(o => o.Id).ToList().Select(id => $"UPDATE Orders\nSET Id = Id WHERE Id = {id};"));
        using (var reader = new StreamReader(path))
        {
            string? line;
            var statement = new System.Text.StringBuilder();
            while ((line = await reader.ReadLineAsync()) != null)
            {
                statement.AppendLine(line);
                if (!line.EndsWith(';')) continue;
                using var command = db.Database.GetDbConnection().CreateCommand();
                command.CommandText = statement.ToString();
                await command.ExecuteNonQueryAsync();
                statement.Clear();
            }
        }

        File.Delete(path);
        return "";
    }
}
