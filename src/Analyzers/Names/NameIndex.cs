using System;
using System.Collections.Generic;
using System.Linq;

namespace OneTrip.Names;

/// <summary>The names of many files, by the questions that <see cref="NameReach"/> asks. Only grows.</summary>
sealed class NameIndex
{
    readonly Dictionary<int, List<SourceNames.Member>> _users = new();
    readonly List<SourceNames.Member> _members = new();
    readonly Dictionary<int, HashSet<int>> _types = new();
    readonly Dictionary<int, HashSet<int>> _bases = new();
    readonly Dictionary<int, HashSet<int>> _derived = new();
    readonly Dictionary<int, HashSet<int>> _heads = new();
    readonly Dictionary<int, Dictionary<int, HashSet<int>>> _declared = new();
    readonly Dictionary<int, HashSet<int>> _families = new();
    readonly Dictionary<SourceNames.Member, int[]> _inReach = new();
    readonly HashSet<int> _shared = new();

    /// <summary>Adds a file.</summary>
    /// <returns>Whether it declares anything that was not known.</returns>
    public bool Add(SourceNames names)
    {
        var isNew = false;
        if (names.IsSharedByAll) _shared.UnionWith(names.Shared);
        foreach (var type in names.Types)
        {
            foreach (var @base in type.Bases)
            {
                isNew |= Of(_bases, type.Name).Add(@base);
                Of(_derived, @base).Add(type.Name);
            }
            foreach (var word in type.Head)
                // A base does not count: a sibling is nothing else.
                if (word != type.Name && Array.IndexOf(type.Bases, word) < 0) isNew |= Of(_heads, word).Add(type.Name);
        }
        foreach (var declaration in names.Declarations)
        {
            var types = Of(_types, declaration.Name);
            if (!_declared.TryGetValue(declaration.Owner, out var members)) _declared[declaration.Owner] = members = new Dictionary<int, HashSet<int>>();
            var own = Of(members, declaration.Name);
            foreach (var word in declaration.Type)
            {
                isNew |= own.Add(word);
                types.Add(word);
            }
        }
        _members.AddRange(names.Members);
        foreach (var member in names.Members)
            foreach (var used in member.Used)
            {
                if (!_users.TryGetValue(used, out var users)) _users[used] = users = new List<SourceNames.Member>();
                users.Add(member);
            }
        if (isNew) _families.Clear();
        return isNew;
    }

    /// <summary>All members with code.</summary>
    public IReadOnlyList<SourceNames.Member> Members => _members;

    /// <summary>The members whose code names it.</summary>
    public IReadOnlyList<SourceNames.Member> UsersOf(int name) => _users.TryGetValue(name, out var users) ? users : Array.Empty<SourceNames.Member>();

    /// <summary>The bases and interfaces of the types of a name.</summary>
    public IEnumerable<int> BasesOf(int type) => _bases.TryGetValue(type, out var bases) ? bases : Array.Empty<int>();

    /// <summary>The types that name it as a base or interface.</summary>
    public IEnumerable<int> DerivedFrom(int type) => _derived.TryGetValue(type, out var derived) ? derived : Array.Empty<int>();

    /// <summary>Whether a type of the name stands in the files.</summary>
    public bool IsType(int name) => _bases.ContainsKey(name) || _declared.ContainsKey(name);

    /// <summary>Whether a member of the name is declared.</summary>
    public bool IsDeclared(int name) => _types.ContainsKey(name);

    /// <summary>The types that derive from those of a name, or implement them, and what derives from these.</summary>
    public HashSet<int> AllDerived(int type) => Closure(type, DerivedFrom);

    /// <summary>All bases and interfaces, of the bases too.</summary>
    public HashSet<int> AllBases(int type) => Closure(type, BasesOf);

    /// <summary>
    /// The types whose values are, or bring along, a value of the type, of a base or of a derived type: what derives from it
    /// with its interfaces, and the classes whose heads name one of these.
    /// </summary>
    public HashSet<int> FamilyOf(int type)
    {
        if (_families.TryGetValue(type, out var known)) return known;
        var family = Closure(type, BasesOf);
        family.Add(type);
        foreach (var derived in Closure(type, DerivedFrom))
        {
            family.Add(derived);
            family.UnionWith(BasesOf(derived));
        }
        foreach (var member in family.ToList())
            if (_heads.TryGetValue(member, out var heads)) family.UnionWith(heads);
        return _families[type] = family;
    }

    /// <summary>Whether a member can have a value of one of the types: it names one, or something that has one.</summary>
    public bool CanReach(SourceNames.Member member, HashSet<int> types)
    {
        var inReach = TypesInReachOf(member);
        if (types.Count >= 12) return Array.Exists(inReach, types.Contains);
        foreach (var type in types)
            if (Array.BinarySearch(inReach, type) >= 0) return true;
        return false;
    }

    int[] TypesInReachOf(SourceNames.Member member)
    {
        if (_inReach.TryGetValue(member, out var known)) return known;
        var types = new HashSet<int>(_shared);
        foreach (var words in new[] { member.Used, member.Around })
            foreach (var word in words)
            {
                types.Add(word);
                if (_types.TryGetValue(word, out var named)) types.UnionWith(named);
            }
        var ordered = types.ToArray();
        Array.Sort(ordered);
        return _inReach[member] = ordered;
    }

    static HashSet<int> Closure(int type, Func<int, IEnumerable<int>> next)
    {
        var closed = new HashSet<int>();
        var pending = new Stack<int>();
        pending.Push(type);
        while (pending.Count > 0)
            foreach (var other in next(pending.Pop()))
                if (closed.Add(other)) pending.Push(other);
        return closed;
    }

    static HashSet<int> Of(Dictionary<int, HashSet<int>> index, int key)
    {
        if (!index.TryGetValue(key, out var set)) index[key] = set = new HashSet<int>();
        return set;
    }
}
