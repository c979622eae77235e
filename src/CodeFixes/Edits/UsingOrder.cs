using System;
using System.Collections.Generic;
using System.Linq;

namespace OneTrip.CodeFixes.Edits;

/// <summary>The order of usings: by name, with System first or not; or none.</summary>
static class UsingOrder
{
    /// <summary>The index at which a namespace belongs; the end when the usings are in no order.</summary>
    public static int IndexFor(string space, IReadOnlyList<string> usings)
    {
        var systemFirst = IsSorted(true);
        if (!systemFirst && !IsSorted(false)) return usings.Count;
        var index = 0;
        while (index < usings.Count && Compare(usings[index], space, systemFirst) <= 0) index++;
        return index;

        bool IsSorted(bool system) => usings.Zip(usings.Skip(1), (a, b) => Compare(a, b, system) <= 0).All(ordered => ordered);
    }

    /// <summary>Whether two namespaces are kept together where usings are separated in groups.</summary>
    public static bool SameGroup(string left, string right) => left.Split('.')[0] == right.Split('.')[0];

    static int Compare(string left, string right, bool systemFirst)
    {
        var (l, r) = (left.Split('.'), right.Split('.'));
        if (systemFirst && (l[0] == "System") != (r[0] == "System")) return l[0] == "System" ? -1 : 1;
        for (var i = 0; i < l.Length && i < r.Length; i++)
        {
            var order = string.Compare(l[i], r[i], StringComparison.OrdinalIgnoreCase);
            if (order != 0) return order;
        }
        return l.Length.CompareTo(r.Length);
    }
}
