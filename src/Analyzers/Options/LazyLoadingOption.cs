using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OneTrip.Model;

namespace OneTrip.Options;

/// <summary><c>onetrip.lazy_loading = auto | on | off</c>: whether navigations are lazily loaded, where the code does not tell.</summary>
static class LazyLoadingOption
{
    /// <summary>The key in <c>.editorconfig</c>.</summary>
    public const string Key = "onetrip.lazy_loading";

    /// <summary>The policy that holds in a file: <c>on</c> and <c>off</c> decide, <c>auto</c> (the default) is what the code tells.</summary>
    public static LazyLoading Of(AnalyzerOptions options, SyntaxTree tree, LazyLoading auto)
    {
        if (!options.AnalyzerConfigOptionsProvider.GetOptions(tree).TryGetValue(Key, out var value)) return auto;
        return value.Trim() switch
        {
            var v when v.Equals("on", StringComparison.OrdinalIgnoreCase) => LazyLoading.Yes,
            var v when v.Equals("off", StringComparison.OrdinalIgnoreCase) => LazyLoading.No,
            _ => auto,
        };
    }
}
