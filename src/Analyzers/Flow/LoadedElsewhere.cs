using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using OneTrip.Flow.Values;
using OneTrip.Model;
using OneTrip.Queries;

namespace OneTrip.Flow;

/// <summary>
/// What else may have filled a navigation before it is read: explicit loading, assignment, code out of reach, or fix-up
/// with entities that another query of the same context has brought.
/// </summary>
sealed class LoadedElsewhere
{
    readonly EfModel _model;
    readonly HashSet<QuerySource> _touched = new();
    readonly HashSet<(QuerySource Source, string Navigation)> _assigned = new();
    readonly HashSet<(QuerySource Source, string Navigation)> _replaced = new();
    readonly List<EntityValue> _materialized = new();
    readonly List<EntityValue> _projected = new();
    readonly List<ITypeSymbol> _atHand = new();

    public LoadedElsewhere(EfModel model) => _model = model;

    /// <summary>A copy that goes its own way.</summary>
    public LoadedElsewhere Fork()
    {
        var fork = new LoadedElsewhere(_model);
        fork._touched.UnionWith(_touched);
        fork._assigned.UnionWith(_assigned);
        fork._replaced.UnionWith(_replaced);
        fork._materialized.AddRange(_materialized);
        fork._projected.AddRange(_projected);
        fork._atHand.AddRange(_atHand);
        return fork;
    }

    /// <summary>What has been brought into the context so far.</summary>
    public Mark Now => new(_materialized.Count, _projected.Count, _atHand.Count);

    /// <summary>A moment of the evaluation.</summary>
    public readonly record struct Mark(int Materialized, int Projected, int AtHand);

    /// <summary>Takes back what has been brought into the context since: it is not there where other code runs instead. Null when nothing has.</summary>
    public Brought? TakeBack(Mark since)
    {
        if (Now == since) return null;
        return new Brought(Tail(_materialized, since.Materialized), Tail(_projected, since.Projected), Tail(_atHand, since.AtHand));

        static List<T> Tail<T>(List<T> all, int from)
        {
            var tail = all.GetRange(from, all.Count - from);
            all.RemoveRange(from, tail.Count);
            return tail;
        }
    }

    /// <summary>What some code has brought into the context.</summary>
    public sealed record Brought(List<EntityValue> Materialized, List<EntityValue> Projected, List<ITypeSymbol> AtHand);

    /// <summary>The code may have run after all.</summary>
    public void GiveBack(Brought brought)
    {
        brought.Materialized.ForEach(Materialize);
        brought.Projected.ForEach(Project);
        brought.AtHand.ForEach(Materialize);
    }

    /// <summary>Nothing is certain of the query's entities any more.</summary>
    public void Touch(QuerySource source) => _touched.Add(source);

    /// <summary>The navigation of some entity of the query was assigned or explicitly loaded (oracle: L15, L16).</summary>
    public void Assign(QuerySource source, string navigation) => _assigned.Add((source, navigation));

    /// <summary>The navigation of some entity of the query was assigned an entity of any origin (oracle: L16).</summary>
    public void Replace(QuerySource source, string navigation) => _replaced.Add((source, navigation));

    /// <summary>An entity as the caller gets it: what was loaded or assigned is loaded, unless nothing is certain any more.</summary>
    public Value Settled(EntityValue entity)
    {
        if (_touched.Contains(entity.Source)) return Value.Unknown;
        var loaded = entity.Loaded;
        foreach (var (source, navigation) in _assigned)
            if (source.Equals(entity.Source) && loaded[navigation] is null) loaded = loaded.With(ImmutableArray.Create(navigation));
        foreach (var (source, navigation) in _replaced)
            if (source.Equals(entity.Source)) loaded = loaded.Opened(navigation);
        return entity with { Loaded = loaded };
    }

    /// <summary>A query has run.</summary>
    public void Materialize(EntityValue entity)
    {
        if (entity.Facts.IsFixedUp && _materialized.Count < 64 && !_materialized.Contains(entity)) _materialized.Add(entity);
    }

    /// <summary>A projection has taken the entity beside others of its query.</summary>
    public void Project(EntityValue entity)
    {
        if (_projected.Count < 64 && !_projected.Contains(entity)) _projected.Add(entity);
    }

    /// <summary>Whether a query has brought all entities of the type that another asks for by key.</summary>
    public bool Knows(ITypeSymbol type) => _materialized.Any(m => m.Via is null && TypeHierarchy.Related(m.Type, type));

    /// <summary>Entities of the type are at hand that some query out of reach has brought: the context may know them.</summary>
    public void Materialize(ITypeSymbol type)
    {
        if (!_atHand.Contains(type, SymbolIdentity.Comparer)) _atHand.Add(type);
    }

    /// <summary>Whether the navigation may have been loaded or assigned by itself.</summary>
    public bool Sets(EntityValue owner, Navigation navigation)
    {
        if (_touched.Contains(owner.Source) || _assigned.Contains((owner.Source, navigation.Name)) || _replaced.Contains((owner.Source, navigation.Name))) return true;
        // What was assigned on the way may have been loaded with it.
        for (var hop = owner.Via; hop is not null; hop = hop.From.Via)
            if (_replaced.Contains((hop.From.Source, hop.Navigation.Name))) return true;
        return false;
    }

    /// <summary>Whether the navigation may hold something although the query does not load it.</summary>
    public bool MayFill(EntityValue owner, Navigation navigation)
    {
        if (Sets(owner, navigation)) return true;
        if (owner.Facts.Tracking == Tracking.Untracked) return false;
        // Fix-up fills a collection but does not flag it as loaded: lazy loading still sends its query (oracle: L18).
        if (navigation.IsCollection && navigation.Lazy == LazyLoading.Yes) return false;
        var root = Root(owner);
        // Within one query, entities of the same type find each other (a tree read as a list; oracle: L13).
        if (TypeHierarchy.Related(root.Type, navigation.Target) || Brings(root.Type, root.Loaded, navigation.Target, owner.Loaded, 0)) return true;
        // So do entities that one projection takes side by side.
        if (_projected.Any(p => p.Source.Equals(owner.Source) && TypeHierarchy.Related(p.Type, navigation.Target))) return true;
        if (!owner.Facts.IsFixedUp) return false;
        return _atHand.Any(t => TypeHierarchy.Related(t, navigation.Target))
            || _materialized.Any(m => !m.Source.Equals(owner.Source) && (TypeHierarchy.Related(m.Type, navigation.Target) || Brings(m.Type, m.Loaded, navigation.Target, null, 0)));
    }

    static EntityValue Root(EntityValue entity)
    {
        while (entity.Via is { } hop) entity = hop.From;
        return entity;
    }

    /// <summary>
    /// Whether the Includes below an entity bring the type. Another reference of the very entity that is read does not
    /// count: a billing address is a shipping address by coincidence only.
    /// </summary>
    bool Brings(ITypeSymbol from, IncludeTree loaded, INamedTypeSymbol type, IncludeTree? reader, int depth)
    {
        if (depth > 8) return false;
        foreach (var name in loaded.Navigations)
            for (var t = from; t is not null; t = t.BaseType)
                foreach (var property in t.GetMembers(name).OfType<IPropertySymbol>())
                    if (_model.NavigationOf(property) is { } navigation
                        && (TypeHierarchy.Related(navigation.Target, type) && (navigation.IsCollection || !ReferenceEquals(loaded, reader))
                            || Brings(navigation.Target, loaded[name]!, type, reader, depth + 1))) return true;
        return false;
    }
}
