// case: An interface that two entities implement is called on each with the navigation of its own loaded
// model: none
using Microsoft.EntityFrameworkCore;

public interface INamed
{
    string NameOf();
}

public class NamedContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<House> Houses => Set<House>();

    public DbSet<Ship> Ships => Set<Ship>();

    public static void Seed(NamedContext db, int rows)
    {
        for (var i = 1; i <= rows; i++) db.Add(new House { Id = i, Owner = new Person { Id = i, Name = $"O{i}" } });
        for (var i = 1; i <= rows; i++) db.Add(new Ship { Id = i, Captain = new Sailor { Id = i, Name = $"C{i}" } });
        db.SaveChanges();
    }
}

public class Person
{
    public int Id { get; set; }

    public string Name { get; set; } = "";
}

public class Sailor
{
    public int Id { get; set; }

    public string Name { get; set; } = "";
}

public class House : INamed
{
    public int Id { get; set; }

    public Person Owner { get; set; } = null!;

    public string NameOf() => Owner.Name;
}

public class Ship : INamed
{
    public int Id { get; set; }

    public Sailor Captain { get; set; } = null!;

    public string NameOf() => Captain.Name;
}

public static class Page
{
    public static List<string> Run(NamedContext db)
    {
        var lines = new List<string>();
        foreach (var house in db.Houses.Include(h => h.Owner).OrderBy(h => h.Id).ToList()) Add(lines, house);
        foreach (var ship in db.Ships.Include(s => s.Captain).OrderBy(s => s.Id).ToList()) Add(lines, ship);
        return lines;
    }

    public static List<string> Expected(NamedContext db) => Run(db);

    static void Add(List<string> lines, INamed named) => lines.Add(named.NameOf());
}
