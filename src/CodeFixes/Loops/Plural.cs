using System;

namespace OneTrip.CodeFixes.Loops;

/// <summary>Names for many of what a name stands for.</summary>
static class Plural
{
    /// <summary>The plural of an English noun, as it would be guessed without a dictionary.</summary>
    public static string Of(string noun)
    {
        if (noun.Length == 0 || Ends("s") && !Ends("ss") && !Ends("us") && !Ends("is")) return noun;
        if (Ends("y") && noun.Length > 1 && "aeiouAEIOU".IndexOf(noun[noun.Length - 2]) < 0) return noun.Substring(0, noun.Length - 1) + "ies";
        return noun + (Ends("s") || Ends("x") || Ends("ch") || Ends("sh") ? "es" : "s");

        bool Ends(string end) => noun.EndsWith(end, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The name of a local variable for what a member is called.</summary>
    public static string Camel(string name)
    {
        name = name.TrimStart('_', '@');
        return name.Length == 0 ? name : char.ToLowerInvariant(name[0]) + name.Substring(1);
    }

    /// <summary>A name as a part of another.</summary>
    public static string Pascal(string name)
    {
        name = name.TrimStart('_', '@');
        return name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name.Substring(1);
    }
}
