using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace OneTrip.Queries;

/// <summary>
/// The navigations that a query loads with an entity, as a tree. A node is named by the navigation property; names are
/// unique within an entity's hierarchy. Immutable, compared by content.
/// </summary>
sealed class IncludeTree : IEquatable<IncludeTree>
{
    /// <summary>Loads nothing beyond the entity.</summary>
    public static readonly IncludeTree Empty = new(ImmutableSortedDictionary<string, IncludeTree>.Empty.WithComparers(StringComparer.Ordinal));

    /// <summary>May load anything.</summary>
    static readonly IncludeTree s_open = new(Empty._children, isOpen: true);

    readonly ImmutableSortedDictionary<string, IncludeTree> _children;
    readonly bool _isOpen;

    IncludeTree(ImmutableSortedDictionary<string, IncludeTree> children, bool isOpen = false)
    {
        _children = children;
        _isOpen = isOpen;
    }

    /// <summary>What is loaded below a navigation, or null when the navigation itself is not loaded.</summary>
    public IncludeTree? this[string navigation] => _children.TryGetValue(navigation, out var child) ? child : _isOpen ? this : null;

    /// <summary>Names of the loaded navigations, in ordinal order.</summary>
    public IEnumerable<string> Navigations => _children.Keys;

    /// <summary>Whether it loads one navigation after another, and none beside.</summary>
    public bool IsPath
    {
        get
        {
            if (_isOpen || _children.Count > 1) return false;
            foreach (var child in _children) return child.Value.IsPath;
            return true;
        }
    }

    /// <summary>The tree with one more path; every navigation on the way is loaded too (oracle: L3).</summary>
    public IncludeTree With(ImmutableArray<string> path, int from = 0) => from >= path.Length
        ? this
        : new IncludeTree(_children.SetItem(path[from], (this[path[from]] ?? Empty).With(path, from + 1)), _isOpen);

    /// <summary>The tree after the navigation, wherever in it, was assigned: what was assigned may have been loaded with anything.</summary>
    public IncludeTree Opened(string navigation)
    {
        if (_isOpen) return this;
        var opened = _children.ToBuilder();
        foreach (var child in _children) opened[child.Key] = child.Value.Opened(navigation);
        opened[navigation] = s_open;
        return new IncludeTree(opened.ToImmutable());
    }

    /// <summary>What either tree loads. At a join of branches this is the silent choice: maybe loaded is not reported.</summary>
    public IncludeTree Union(IncludeTree other)
    {
        if (_isOpen || other._isOpen) return s_open;
        if (ReferenceEquals(this, other) || other._children.IsEmpty) return this;
        if (_children.IsEmpty) return other;
        var union = _children.ToBuilder();
        foreach (var child in other._children)
            union[child.Key] = this[child.Key] is { } own ? own.Union(child.Value) : child.Value;
        return new IncludeTree(union.ToImmutable());
    }

    /// <inheritdoc/>
    public bool Equals(IncludeTree? other)
    {
        if (ReferenceEquals(this, other)) return true;
        if (other is null || other._children.Count != _children.Count || other._isOpen != _isOpen) return false;
        foreach (var child in _children)
            if (!child.Value.Equals(other[child.Key])) return false;
        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as IncludeTree);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = _children.Count;
        foreach (var child in _children)
            hash = (hash * 31) ^ StringComparer.Ordinal.GetHashCode(child.Key) ^ child.Value.GetHashCode();
        return hash;
    }
}
