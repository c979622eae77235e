using System;
using System.Collections.Generic;
using System.Linq;

namespace OneTrip.Names;

/// <summary>The names of contexts, of their sets, of entities and of the properties that may be navigations. Only grows.</summary>
sealed class EntityNames
{
    readonly NameIndex _index;
    readonly HashSet<int> _entities = new();
    readonly HashSet<int> _named = new();

    public EntityNames(NameIndex index) => _index = index;

    /// <summary>The names of sets, with the types that declare them.</summary>
    public HashSet<(int Name, int Owner)> Sets { get; } = new();

    /// <summary>The types that offer sets, and EF Core's own.</summary>
    public HashSet<int> Contexts { get; } = new() { SourceNames.Hash("DbContext") };

    /// <summary>Adds a set.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="owner">The type that declares it.</param>
    /// <param name="entities">The words of its type.</param>
    public void AddSet(int name, int owner, IEnumerable<int> entities)
    {
        Sets.Add((name, owner));
        Contexts.Add(owner);
        _named.UnionWith(entities);
    }

    /// <summary>Adds what a file says of sets and of the model.</summary>
    /// <returns>Whether it has code that configures a model.</returns>
    public bool Add(SourceNames file)
    {
        var configures = false;
        foreach (var declaration in file.Declarations)
            if (Array.IndexOf(declaration.Type, DbSet) >= 0) AddSet(declaration.Name, declaration.Owner, declaration.Type);
        foreach (var type in file.Types)
            if (Array.IndexOf(type.Head, s_configuration) >= 0) _named.UnionWith(type.Head);
        foreach (var member in file.Members)
            if (Array.Exists(member.Around, s_builders.Contains) || Array.Exists(member.Used, s_builders.Contains))
            {
                configures = true;
                _named.UnionWith(member.Used);
                _named.UnionWith(member.Around);
            }
        return configures;
    }

    /// <summary>
    /// The properties that may be navigations, with the types that declare them, as far as these files add to them: of what a
    /// set or a configuration names, and all that is reached from there. Where nothing names an entity, every type may be one.
    /// </summary>
    public IEnumerable<(int Name, int Type)> NavigationsIn(IReadOnlyCollection<SourceNames> added)
    {
        var pending = new Stack<int>();
        foreach (var file in added)
            foreach (var declaration in file.Declarations)
                if (_entities.Contains(declaration.Owner)) pending.Push(declaration.Owner);
        foreach (var file in added)
            foreach (var type in file.Types)
                foreach (var @base in type.Bases)
                    if (_entities.Contains(@base)) Add(type.Name);
        foreach (var name in _named) Add(name);
        _named.Clear();
        if (_entities.Count == 0) return added.SelectMany(f => f.Declarations).Select(d => (d.Name, d.Owner));
        var navigations = new List<(int, int)>();
        while (pending.Count > 0)
        {
            var type = pending.Pop();
            foreach (var property in _index.DeclaredBy(type))
                if (property.Value.Count(AddType) > 0) navigations.Add((property.Key, type));
            foreach (var related in _index.DerivedFrom(type).Concat(_index.BasesOf(type))) Add(related);
        }
        return navigations;

        void Add(int name)
        {
            if (_index.IsType(name) && _entities.Add(name)) pending.Push(name);
        }

        bool AddType(int name)
        {
            Add(name);
            return _entities.Contains(name);
        }
    }

    /// <summary><c>DbSet</c>.</summary>
    public static readonly int DbSet = SourceNames.Hash("DbSet");

    static readonly int s_configuration = SourceNames.Hash("IEntityTypeConfiguration");
    static readonly HashSet<int> s_builders = new(new[] { "ModelBuilder", "EntityTypeBuilder" }.Select(SourceNames.Hash));
}
