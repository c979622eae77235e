using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using OneTrip.Rules;

namespace OneTrip.CodeFixes;

/// <summary>A finding that says how it is repaired.</summary>
/// <param name="Repair">The queries and the navigations to include.</param>
/// <param name="Project">The project in which it is reported; its copy of a shared file is looked at first.</param>
/// <param name="Diagnostic">What is reported.</param>
sealed record Finding(IncludeRepair Repair, Project Project, Diagnostic Diagnostic) : IComparable<Finding>
{
    /// <summary>What to read instead of the navigation, if it is only read for its key.</summary>
    public ForeignKeyRepair? Instead { get; init; }

    /// <summary>Reads what the diagnostic says; null when it says nothing that can be repaired.</summary>
    public static Finding? Read(Diagnostic diagnostic, Project project)
    {
        try
        {
            return IncludeRepair.FromProperties(diagnostic.Properties) is { } repair ? new Finding(repair, project, diagnostic) { Instead = ForeignKeyRepair.FromProperties(diagnostic.Properties) } : null;
        }
        catch (Exception e) when (e is FormatException or OverflowException or IndexOutOfRangeException)
        {
            return null; // Another version of the analyzers wrote it.
        }
    }

    /// <summary>Orders by file and position; findings at one place by what they say, so that the order is always the same.</summary>
    public int CompareTo(Finding? other)
    {
        if (other is null) return 1;
        var (location, otherLocation) = (Diagnostic.Location, other.Diagnostic.Location);
        var order = string.CompareOrdinal(location.SourceTree?.FilePath, otherLocation.SourceTree?.FilePath);
        if (order == 0) order = location.SourceSpan.CompareTo(otherLocation.SourceSpan);
        if (order == 0) order = string.CompareOrdinal(Diagnostic.Id, other.Diagnostic.Id);
        if (order == 0) order = string.CompareOrdinal(Diagnostic.GetMessage(CultureInfo.InvariantCulture), other.Diagnostic.GetMessage(CultureInfo.InvariantCulture));
        if (order == 0) order = string.CompareOrdinal(Text(Repair), Text(other.Repair));
        return order;
    }

    static string Text(IncludeRepair repair) =>
        string.Join("/", repair.Path.Select(h => h.Name)) + "\n" +
        string.Join("\n", repair.Sites.Select(s => s.File + s.Start.ToString("D9", CultureInfo.InvariantCulture)));
}
