using System;
using System.Collections.Generic;

namespace OneTrip.Names;

/// <summary>The names of contexts and of their sets. Only grows.</summary>
sealed class EntityNames
{
    /// <summary>The names of sets, with the types that declare them.</summary>
    public HashSet<(int Name, int Owner)> Sets { get; } = new();

    /// <summary>The types that offer sets, and EF Core's own.</summary>
    public HashSet<int> Contexts { get; } = new() { SourceNames.Hash("DbContext") };

    /// <summary>Adds a set.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="owner">The type that declares it.</param>
    public void AddSet(int name, int owner)
    {
        Sets.Add((name, owner));
        Contexts.Add(owner);
    }

    /// <summary>Adds the sets of a file.</summary>
    public void Add(SourceNames file)
    {
        foreach (var declaration in file.Declarations)
            if (Array.IndexOf(declaration.Type, DbSet) >= 0) AddSet(declaration.Name, declaration.Owner);
    }

    /// <summary><c>DbSet</c>.</summary>
    public static readonly int DbSet = SourceNames.Hash("DbSet");
}
