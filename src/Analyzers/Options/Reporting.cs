using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OneTrip.Flow;

namespace OneTrip.Options;

/// <summary>Whether the settings of its file let a finding be reported.</summary>
static class Reporting
{
    /// <summary>Whether a finding is reported.</summary>
    /// <param name="options">The options of the compilation.</param>
    /// <param name="site">Where it is found.</param>
    /// <param name="isCertain">Whether every step to it is resolved.</param>
    /// <param name="contexts">The contexts of its queries, as far as known.</param>
    /// <param name="depth">The most calls that may lie between, unless the file sets another number; null for any number.</param>
    public static bool Allows(AnalyzerOptions options, ReadSite site, bool isCertain, IEnumerable<ITypeSymbol?> contexts, int? depth = null)
    {
        var file = options.AnalyzerConfigOptionsProvider.GetOptions(site.Location.SourceTree!);
        if (!isCertain && Settings.ReportsOnlyCertain(file)) return false;
        if ((Settings.CallDepthIn(file) ?? depth) is { } most && site.Calls > most) return false;
        return !contexts.Any(c => c is not null && Settings.Ignores(file, c));
    }
}
