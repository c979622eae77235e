// case: Properties of entity types and lists that are not mapped, ignored, services, or columns by attribute
// fact: E2, E3
// model: none
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

[Owned]
public class Frame
{
    public int Width { get; set; }

    public Paint Paint { get; set; } = new();
}

[ComplexType]
public class Paint
{
    public string Colour { get; set; } = "red";
}

public class Wheel
{
    public int Id { get; set; }

    public int Inches { get; set; }
}

public class Bike
{
    readonly DbContext? context;
    List<Wheel>? wheels;

    public Bike()
    {
    }

    Bike(DbContext context) => this.context = context;

    public int Id { get; set; }

    public Frame Frame { get; set; } = new();

    public List<string> Stickers { get; set; } = [];

    public int[] Gears { get; set; } = [];

    [NotMapped]
    public Wheel? Spare { get; set; }

    public Wheel? Borrowed { get; set; }

    public string State { get; set; } = "new";

    /// <summary>Computed of what is at hand.</summary>
    [NotMapped]
    public IReadOnlyList<Wheel> Wheels => wheels ??= [new() { Inches = Frame.Width }];

    public bool IsAttached => context is not null;
}

public class Garage(DbContextOptions options) : DbContext(options)
{
    public DbSet<Bike> Bikes => Set<Bike>();

    public DbSet<Wheel> Wheels => Set<Wheel>();

    public static void Seed(Garage db, int rows)
    {
        for (var i = 1; i <= rows; i++)
        {
            db.Add(new Bike { Frame = new() { Width = i }, Stickers = ["a", $"{i}"], Gears = [i, 2 * i] });
            db.Add(new Wheel { Inches = i });
        }

        db.SaveChanges();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Bike>().Ignore(b => b.Borrowed);
    }
}

public static class Page
{
    public static IEnumerable<string> Run(Garage db)
    {
        foreach (var bike in db.Bikes.ToList())
        {
            yield return $"{bike.Frame.Width} {bike.Frame.Paint.Colour} {bike.Stickers.Count} {bike.Gears.Sum()} {bike.IsAttached}";
            yield return $"{bike.Spare?.Inches} {bike.Borrowed?.Inches} {bike.Wheels[0].Inches}";
        }
    }
}
