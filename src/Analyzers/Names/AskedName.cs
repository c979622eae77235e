using System.Collections.Generic;

namespace OneTrip.Names;

/// <summary>
/// A name, and the types for which its users have been asked: those that can have a value of the type. What every part of
/// an application declares, as <c>GetById</c>, is asked for once for each of its types. To look at all users each time would
/// make the time grow with the square of the code; instead they are sorted by their words, and no word is followed twice.
/// </summary>
sealed class AskedName
{
    /// <summary>Stands for whatever type declares the name.</summary>
    public const int AnyType = 0;

    // For few types, sorting costs more than it saves.
    const int Often = 8;

    readonly int _name;
    readonly NameIndex _index;
    readonly Dictionary<int, int> _types = new();
    readonly Dictionary<int, List<SourceNames.Member>> _using = new();
    readonly Dictionary<int, int> _words = new();
    int _sorted;
    int _version = -1;

    public AskedName(int name, NameIndex index) => (_name, _index) = (name, index);

    /// <summary>At which distance a type was asked for.</summary>
    public int this[int type] => _types[type];

    /// <summary>Asks for the users that can have a value of a type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="distance">How many calls lie between them and what was asked for first.</param>
    /// <returns>They, and maybe others that some earlier question has brought; null when the question is not new.</returns>
    public IEnumerable<SourceNames.Member>? Ask(int type, int distance)
    {
        if (_types.TryGetValue(type, out var known) && known <= distance) return null;
        var isAnswered = type != AnyType && _types.TryGetValue(AnyType, out var any) && any <= distance;
        var isOften = _types.Count >= Often;
        if (isOften) Refresh();
        _types[type] = distance;
        return isAnswered ? null : type == AnyType ? _index.UsersOf(_name) : isOften ? Sorted(type, distance) : Again(type);
    }

    /// <summary>The users that can have a value of a type, all of them.</summary>
    public IEnumerable<SourceNames.Member> Again(int type)
    {
        var users = _index.UsersOf(_name);
        if (users.Count == 0) yield break;
        var words = _index.WordsOf(type);
        foreach (var user in users)
            if (words.AreUsedBy(user)) yield return user;
    }

    /// <summary>The least distance of a type that a user was asked for and can have a value of; null for none.</summary>
    public int? DistanceOf(SourceNames.Member user)
    {
        int? least = _types.TryGetValue(AnyType, out var any) ? any : null;
        if (_types.Count < Often)
        {
            foreach (var type in _types)
                if (type.Key != AnyType && !(least <= type.Value) && _index.WordsOf(type.Key).AreUsedBy(user)) least = type.Value;
            return least;
        }
        Refresh();
        foreach (var used in user.Used) Look(used);
        foreach (var around in user.Around) Look(around);
        Look(TypeWords.Anything);
        return least;

        void Look(int word)
        {
            if (_words.TryGetValue(word, out var distance) && !(least <= distance)) least = distance;
        }
    }

    IEnumerable<SourceNames.Member> Sorted(int type, int distance)
    {
        var users = _index.UsersOf(_name);
        for (; _sorted < users.Count; _sorted++)
        {
            var user = users[_sorted];
            Sort(user, TypeWords.Anything);
            foreach (var used in user.Used) Sort(user, used);
            foreach (var around in user.Around) Sort(user, around);
        }
        foreach (var word in _index.WordsOf(type).All)
            if (Lower(word, distance) && _using.TryGetValue(word, out var some))
                foreach (var user in some) yield return user;
    }

    void Sort(SourceNames.Member user, int word)
    {
        if (!_using.TryGetValue(word, out var some)) _using[word] = some = new List<SourceNames.Member>(1);
        some.Add(user);
    }

    bool Lower(int word, int distance)
    {
        if (_words.TryGetValue(word, out var known) && known <= distance) return false;
        _words[word] = distance;
        return true;
    }

    /// <summary>Brings the words up to what is declared now.</summary>
    void Refresh()
    {
        if (_version == _index.Version) return;
        _version = _index.Version;
        _words.Clear();
        foreach (var type in _types)
            if (type.Key != AnyType)
                foreach (var word in _index.WordsOf(type.Key).All) Lower(word, type.Value);
    }
}
