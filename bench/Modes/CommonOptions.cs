using System.CommandLine;

namespace OneTrip.Bench.Modes;

/// <summary>Options that several modes have.</summary>
static class CommonOptions
{
    /// <summary>The seed of everything random.</summary>
    public static Option<int> Seed() => new("--seed") { Description = "What the random choices follow from.", DefaultValueFactory = _ => 1 };

    /// <summary>A limit that makes the mode exit with 2.</summary>
    public static Option<double?> Limit(string name, string description) => new(name) { Description = description + " Exits with 2 when it is more." };
}
