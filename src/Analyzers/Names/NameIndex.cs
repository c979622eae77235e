using System;
using System.Collections.Generic;
using System.Linq;

namespace OneTrip.Names;

/// <summary>The names of many files, by the questions that <see cref="NameReach"/> asks. Only grows.</summary>
sealed class NameIndex
{
    readonly Dictionary<int, List<SourceNames.Member>> _users = new();
    readonly List<SourceNames.Member> _members = new();
    readonly Dictionary<int, HashSet<int>> _named = new();
    readonly HashSet<int> _names = new();
    readonly Dictionary<int, HashSet<int>> _bases = new();
    readonly Dictionary<int, HashSet<int>> _derived = new();
    readonly Dictionary<int, HashSet<int>> _heads = new();
    readonly Dictionary<int, Dictionary<int, HashSet<int>>> _declared = new();
    readonly Dictionary<int, TypeWords> _words = new();
    readonly HashSet<int> _shared = new();

    /// <summary>Adds a file.</summary>
    /// <returns>Whether it declares anything that was not known.</returns>
    public bool Add(SourceNames names)
    {
        var isNew = false;
        if (names.IsSharedByAll)
            foreach (var word in names.Shared) isNew |= _shared.Add(word);
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
            isNew |= _names.Add(declaration.Name);
            if (!_declared.TryGetValue(declaration.Owner, out var members)) _declared[declaration.Owner] = members = new Dictionary<int, HashSet<int>>();
            var own = Of(members, declaration.Name);
            foreach (var word in declaration.Type)
            {
                isNew |= own.Add(word);
                Of(_named, word).Add(declaration.Name);
            }
        }
        _members.AddRange(names.Members);
        foreach (var member in names.Members)
            foreach (var used in member.Used)
            {
                if (!_users.TryGetValue(used, out var users)) _users[used] = users = new List<SourceNames.Member>();
                users.Add(member);
            }
        if (!isNew) return false;
        _words.Clear();
        Version++;
        return true;
    }

    /// <summary>How often more was declared.</summary>
    public int Version { get; private set; }

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
    public bool IsDeclared(int name) => _names.Contains(name);

    /// <summary>The types that derive from those of a name, or implement them, and what derives from these.</summary>
    public HashSet<int> AllDerived(int type) => Closure(type, DerivedFrom);

    /// <summary>All bases and interfaces, of the bases too.</summary>
    public HashSet<int> AllBases(int type) => Closure(type, BasesOf);

    /// <summary>The words of which a member uses one if it can have a value of the type: it names one of its family, or something that is declared to be of one.</summary>
    public TypeWords WordsOf(int type)
    {
        if (_words.TryGetValue(type, out var known)) return known;
        var family = FamilyOf(type);
        var words = new HashSet<int>(family);
        foreach (var one in family)
            if (_named.TryGetValue(one, out var names)) words.UnionWith(names);
        if (_shared.Overlaps(family)) words.Add(TypeWords.Anything);
        return _words[type] = new TypeWords(words);
    }

    /// <summary>
    /// The types whose values are, or bring along, a value of the type, of a base or of a derived type: what derives from it
    /// with its interfaces, and the classes whose heads name one of these.
    /// </summary>
    HashSet<int> FamilyOf(int type)
    {
        var family = Closure(type, BasesOf);
        family.Add(type);
        foreach (var derived in Closure(type, DerivedFrom))
        {
            family.Add(derived);
            family.UnionWith(BasesOf(derived));
        }
        foreach (var member in family.ToList())
            if (_heads.TryGetValue(member, out var heads)) family.UnionWith(heads);
        return family;
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
