using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace OneTrip.Names;

/// <summary>
/// Which members lead to given ones, by names: a member may call another whose name occurs in it, if it can have a value of
/// the other's type, of a base or of a derived type.
/// </summary>
sealed class NameReach
{
    readonly NameIndex _index;
    readonly bool _counts;
    readonly ConcurrentDictionary<SourceNames.Member, int> _distances = new();
    readonly SortedDictionary<int, Stack<SourceNames.Member>> _pending = new();
    readonly Dictionary<int, AskedName> _asked = new();
    readonly Dictionary<int, HashSet<int>> _namesOf = new();
    readonly Dictionary<int, int> _unnamed = new();

    /// <param name="index">The names.</param>
    /// <param name="counts">Whether calls are counted; else nothing lies farther away than anything else.</param>
    public NameReach(NameIndex index, bool counts)
    {
        _index = index;
        _counts = counts;
    }

    /// <summary>Whether the member leads to one of those given. May be asked while others are added.</summary>
    public bool Holds(SourceNames.Member member) => _distances.ContainsKey(member);

    /// <summary>Whether at most so many calls lie between the member and one of those given.</summary>
    public bool IsWithin(SourceNames.Member member, int calls) => _distances.TryGetValue(member, out var distance) && distance <= calls;

    /// <summary>Adds a member.</summary>
    public void Add(SourceNames.Member member, int distance = 0)
    {
        if (IsWithin(member, distance)) return;
        _distances[member] = distance;
        if (!_pending.TryGetValue(distance, out var members)) _pending[distance] = members = new Stack<SourceNames.Member>();
        members.Push(member);
    }

    /// <summary>Adds the members that use a name, whatever its type.</summary>
    public void AddUsers(int name, int distance = 0) => AddUsersOf(name, AskedName.AnyType, distance);

    /// <summary>Adds the members that use a name that a type declares.</summary>
    public void AddUsersOf(int name, int type, int distance = 0)
    {
        if (!_asked.TryGetValue(name, out var asked)) _asked[name] = asked = new AskedName(name, _index);
        if (asked.Ask(type, distance) is not { } users) return;
        if (!_namesOf.TryGetValue(type, out var names)) _namesOf[type] = names = new HashSet<int>();
        names.Add(name);
        foreach (var user in users) Add(user, distance);
    }

    /// <summary>Adds the members that can have a value of a type, whose operators nobody names.</summary>
    void AddUsersOf(int type, int distance)
    {
        if (_unnamed.TryGetValue(type, out var known) && known <= distance) return;
        _unnamed[type] = distance;
        var words = _index.WordsOf(type);
        foreach (var user in _index.Members)
            if (!IsWithin(user, distance) && words.AreUsedBy(user)) Add(user, distance);
    }

    /// <summary>Looks at a file that came to the index later.</summary>
    public void Include(SourceNames file)
    {
        foreach (var member in file.Members)
            foreach (var type in _unnamed)
                if (!IsWithin(member, type.Value) && _index.WordsOf(type.Key).AreUsedBy(member)) Add(member, type.Value);
        foreach (var member in file.Members)
            foreach (var used in member.Used)
                if (!IsWithin(member, 0) && _asked.TryGetValue(used, out var asked) && asked.DistanceOf(member) is { } distance) Add(member, distance);
        // What derives from a type may hand its members to an interface that the type does not know.
        foreach (var type in file.Types)
            foreach (var @base in _index.AllBases(type.Name))
                if (_namesOf.TryGetValue(@base, out var names) && _index.AllBases(@base) is var known && type.Bases.Any(b => b != @base && !known.Contains(b)))
                    foreach (var name in names)
                        foreach (var user in _asked[name].Again(@base)) Add(user, _asked[name][@base]);
    }

    /// <summary>Follows the members added so far to those that lead to them.</summary>
    public void Follow(CancellationToken cancel)
    {
        while (_pending.Count > 0)
        {
            cancel.ThrowIfCancellationRequested();
            var nearest = _pending.First();
            if (nearest.Value.Count == 0)
            {
                _pending.Remove(nearest.Key);
                continue;
            }
            var member = nearest.Value.Pop();
            if (_distances[member] < nearest.Key) continue;
            // A field calls nothing: what it keeps is called where it is read.
            var next = _counts && !member.IsField ? nearest.Key + 1 : nearest.Key;
            if (member.Request != 0) AddUsers(member.Request, next);
            if (member.IsUnnamed) AddUsersOf(member.Owner, next);
            foreach (var name in member.Declared)
            {
                if (member.Owner == name || member.Owner == 0) AddUsers(name, next);
                else AddUsersOf(name, member.Owner, next);
                if (member.Extended is null) continue;
                var types = member.Extended.Where(_index.IsType).ToList();
                foreach (var type in types) AddUsersOf(name, type, next);
                if (types.Count == 0) AddUsers(name, next);
            }
        }
    }
}
