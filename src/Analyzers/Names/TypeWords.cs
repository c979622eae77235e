using System.Collections.Generic;

namespace OneTrip.Names;

/// <summary>The words of which a member uses one, or has one around it, if it can have a value of some type: names of types, and of what is declared to be of one.</summary>
sealed class TypeWords
{
    /// <summary>Stands for a word that every member uses.</summary>
    public const int Anything = 0;

    /// <param name="words">The words.</param>
    public TypeWords(HashSet<int> words) => All = words;

    /// <summary>The words.</summary>
    public HashSet<int> All { get; }

    /// <summary>Whether a member can have such a value.</summary>
    public bool AreUsedBy(SourceNames.Member member)
    {
        if (All.Contains(Anything)) return true;
        foreach (var used in member.Used)
            if (All.Contains(used)) return true;
        foreach (var around in member.Around)
            if (All.Contains(around)) return true;
        return false;
    }
}
