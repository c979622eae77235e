// case: Each file is a script that is executed
// model: PlainShop
// grows: as many files as rows are written
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<string> Run(ShopContext db)
    {
        var folder = Directory.CreateTempSubdirectory();
        foreach (var id in await db.Orders.Select(o => o.Id).ToListAsync()) File.WriteAllText(Path.Combine(folder.FullName, $"{id}.sql"), "UPDATE Orders SET Id = Id");
        foreach (var file in folder.GetFiles()) Import(db, file.FullName);
        folder.Delete(recursive: true);
        return "";
    }

    static void Import(ShopContext db, string path)
    {
        var sql = File.ReadAllText(path);
        sql = sql.Replace("\r\n", "\n");
        db.Database.ExecuteSqlRaw(sql);
    }
}
