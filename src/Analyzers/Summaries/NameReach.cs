using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace OneTrip.Summaries;

/// <summary>
/// Which members lead to given ones, by names: a member may call another whose name occurs in it, if it can have a value of
/// the other's type, of a base or of a derived type: it names such a type, or something that has one.
/// </summary>
sealed class NameReach
{
    readonly IReadOnlyList<ProjectNames> _projects;
    readonly HashSet<SourceNames.Member> _reached = new();
    readonly Stack<SourceNames.Member> _pending = new();
    readonly HashSet<(int Name, int Type)> _asked = new();
    readonly Dictionary<int, HashSet<int>> _types = new();

    public NameReach(IReadOnlyList<ProjectNames> projects) => _projects = projects;

    /// <summary>How many members are reached.</summary>
    public int Count => _reached.Count;

    /// <summary>Whether the member leads to one of those given.</summary>
    public bool Holds(SourceNames.Member member) => _reached.Contains(member);

    /// <summary>Adds a member.</summary>
    public void Add(SourceNames.Member member)
    {
        if (_reached.Add(member)) _pending.Push(member);
    }

    /// <summary>Adds the members that use a name, whatever its type.</summary>
    public void AddUsers(int name)
    {
        if (!_asked.Add((name, 0))) return;
        foreach (var project in _projects)
            if (project.UsersOf(name) is { } users)
                foreach (var user in users) Add(user);
    }

    /// <summary>Adds the members that use a name that a type declares.</summary>
    public void AddUsers(int name, int type)
    {
        if (!_asked.Add((name, type)) || _asked.Contains((name, 0))) return;
        HashSet<int>? types = null;
        foreach (var project in _projects)
        {
            if (project.UsersOf(name) is not { } users) continue;
            types ??= Types(type);
            foreach (var user in users)
                if (!_reached.Contains(user) && Overlap(project.TypesInReachOf(user), types)) Add(user);
        }
    }

    static bool Overlap(int[] ordered, HashSet<int> types)
    {
        if (types.Count < 12)
        {
            foreach (var type in types)
                if (System.Array.BinarySearch(ordered, type) >= 0) return true;
            return false;
        }
        foreach (var type in ordered)
            if (types.Contains(type)) return true;
        return false;
    }

    /// <summary>Follows the members added so far to those that lead to them.</summary>
    public void Follow(CancellationToken cancel)
    {
        while (_pending.Count > 0)
        {
            cancel.ThrowIfCancellationRequested();
            var member = _pending.Pop();
            if (member.Request != 0) AddUsers(member.Request);
            foreach (var name in member.Declared)
            {
                if (member.Owner == name || member.Owner == 0) AddUsers(name);
                else if (member.Extended is null) AddUsers(name, member.Owner);
                else
                {
                    AddUsers(name, member.Owner);
                    var isAnything = true;
                    foreach (var extended in member.Extended)
                        if (IsDeclared(extended))
                        {
                            AddUsers(name, extended);
                            isAnything = false;
                        }
                    if (isAnything) AddUsers(name);
                }
            }
        }
    }

    /// <summary>Whether a type of the name stands in the source in reach.</summary>
    bool IsDeclared(int type) => _projects.Any(p => p.BasesOf(type) is not null || p.DeclaredBy(type) is not null);

    /// <summary>The types whose values are, or bring along, a value of the type, of a base or of a derived type.</summary>
    HashSet<int> Types(int type)
    {
        if (_types.TryGetValue(type, out var known)) return known;
        var types = Family(type);
        // A class whose head names the type brings it to those who name the class.
        foreach (var member in types.ToList())
            foreach (var project in _projects)
                if (project.HeadedBy(member) is { } heads) types.UnionWith(heads);
        return _types[type] = types;
    }

    /// <summary>The type, its bases, what derives from it, and the interfaces of that.</summary>
    HashSet<int> Family(int type)
    {
        var family = new HashSet<int> { type };
        Close(type, family, (p, t) => p.BasesOf(t));
        var derived = new HashSet<int> { type };
        Close(type, derived, (p, t) => p.DerivedFrom(t));
        foreach (var member in derived)
            foreach (var project in _projects)
                if (project.BasesOf(member) is { } bases) family.UnionWith(bases);
        family.UnionWith(derived);
        return family;
    }

    void Close(int type, HashSet<int> closed, System.Func<ProjectNames, int, List<int>?> next)
    {
        var pending = new Stack<int>();
        pending.Push(type);
        while (pending.Count > 0)
        {
            var current = pending.Pop();
            foreach (var project in _projects)
                foreach (var other in next(project, current) ?? s_none)
                    if (closed.Add(other)) pending.Push(other);
        }
    }

    static readonly List<int> s_none = new();
}
