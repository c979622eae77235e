// case: Find takes the two values of a key, and two references are read
// fact: L23
// model: none
using Microsoft.EntityFrameworkCore;

public class Team
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
}

[PrimaryKey(nameof(TeamId), nameof(Number))]
public class Player
{
    public int TeamId { get; set; }
    public Team? Team { get; set; }
    public int Number { get; set; }
    public int? LenderId { get; set; }
    public Team? Lender { get; set; }
}

public class League(DbContextOptions options) : DbContext(options)
{
    public DbSet<Player> Players => Set<Player>();

    public static void Seed(League db, int rows)
    {
        for (var i = 1; i <= rows; i++) db.Add(new Player { Team = new Team { Id = i, Name = $"Team {i}" }, Number = i, Lender = new Team { Id = 100 + i, Name = $"Lender {i}" } });
        db.SaveChanges();
    }
}

public static class Page
{
    public static async Task<List<string>> Run(League db)
    {
        var (number, stop) = (1, CancellationToken.None);
        var player = await db.Players.Include(p => p.Team).Include(p => p.Lender).FirstOrDefaultAsync(p => p.TeamId == 1 && p.Number == number, stop);
        return [$"{player!.Number} {player.Team?.Name} {player.Lender?.Name}"];
    }

    public static List<string> Expected(League db) => ["1 Team 1 Lender 1"];
}
