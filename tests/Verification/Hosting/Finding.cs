using Microsoft.CodeAnalysis;

namespace OneTrip.Verification;

/// <summary>Everything a finding says, as text, to compare the findings of two runs.</summary>
static class Finding
{
    /// <summary>The whole finding.</summary>
    public static string Whole(Diagnostic d) =>
        $"{Place(d)}: {d.GetMessage()} [{string.Join("; ", d.AdditionalLocations.Select(Place))}] {{{string.Join("; ", d.Properties.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key}={p.Value}"))}}}";

    /// <summary>Which rule reports where.</summary>
    public static string Place(Diagnostic d) => $"{d.Id} {Place(d.Location)}";

    /// <summary>A place, as file, line and column.</summary>
    public static string Place(Location location) => location.GetLineSpan() is var span && location.IsInSource
        ? $"{span.Path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})-({span.EndLinePosition.Line + 1},{span.EndLinePosition.Character + 1})"
        : "(no place)";
}
