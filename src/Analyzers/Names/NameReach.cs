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
    /// <summary>Stands for whatever type declares the name.</summary>
    const int AnyType = 0;

    readonly NameIndex _index;
    readonly ConcurrentDictionary<SourceNames.Member, bool> _reached = new();
    readonly Stack<SourceNames.Member> _pending = new();
    readonly Dictionary<int, HashSet<int>> _asked = new();
    readonly Dictionary<int, HashSet<int>> _namesOf = new();

    public NameReach(NameIndex index) => _index = index;

    /// <summary>Whether the member leads to one of those given. May be asked while others are added.</summary>
    public bool Holds(SourceNames.Member member) => _reached.ContainsKey(member);

    /// <summary>Adds a member.</summary>
    public void Add(SourceNames.Member member)
    {
        if (_reached.TryAdd(member, true)) _pending.Push(member);
    }

    /// <summary>Adds the members that use a name, whatever its type.</summary>
    public void AddUsers(int name)
    {
        if (!Ask(name, AnyType)) return;
        foreach (var user in _index.UsersOf(name)) Add(user);
    }

    /// <summary>Adds the members that use a name that a type declares.</summary>
    public void AddUsers(int name, int type)
    {
        if (!Ask(name, type) || _asked[name].Contains(AnyType)) return;
        AddTyped(name, type);
    }

    void AddTyped(int name, int type)
    {
        HashSet<int>? types = null;
        foreach (var user in _index.UsersOf(name))
            if (!Holds(user) && _index.CanReach(user, types ??= _index.FamilyOf(type))) Add(user);
    }

    bool Ask(int name, int type)
    {
        if (!_asked.TryGetValue(name, out var types)) _asked[name] = types = new HashSet<int>();
        if (!types.Add(type)) return false;
        if (!_namesOf.TryGetValue(type, out var names)) _namesOf[type] = names = new HashSet<int>();
        names.Add(name);
        return true;
    }

    /// <summary>Looks at a file that came to the index later.</summary>
    public void Include(SourceNames file)
    {
        foreach (var member in file.Members)
            foreach (var used in member.Used)
                if (_asked.TryGetValue(used, out var types) && (types.Contains(AnyType) || types.Any(t => _index.CanReach(member, _index.FamilyOf(t)))))
                {
                    Add(member);
                    break;
                }
        // What derives from a type may hand its members to an interface that the type does not know.
        foreach (var type in file.Types)
            foreach (var @base in _index.AllBases(type.Name))
                if (_namesOf.TryGetValue(@base, out var names) && _index.AllBases(@base) is var known && type.Bases.Any(b => b != @base && !known.Contains(b)))
                    foreach (var name in names) AddTyped(name, @base);
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
                else AddUsers(name, member.Owner);
                if (member.Extended is null) continue;
                var types = member.Extended.Where(_index.IsType).ToList();
                foreach (var type in types) AddUsers(name, type);
                if (types.Count == 0) AddUsers(name);
            }
        }
    }
}
