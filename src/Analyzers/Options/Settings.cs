using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OneTrip.Model;

namespace OneTrip.Options;

/// <summary>What <c>.editorconfig</c> sets for a file. A value that is not understood counts as not set; <see cref="Mistake"/> names it.</summary>
static class Settings
{
    /// <summary><c>auto | on | off</c>: whether navigations are lazily loaded, where the code does not tell.</summary>
    public const string LazyLoading = "onetrip.lazy_loading";

    /// <summary><c>likely | certain</c>: whether a finding that assumes something is reported.</summary>
    public const string Report = "onetrip.report";

    /// <summary>A number from 0: how many calls may lie between the place that is reported and the read or query.</summary>
    public const string CallDepth = "onetrip.call_depth";

    /// <summary>Names of context classes, separated by commas: their queries are not reported.</summary>
    public const string IgnoredContexts = "onetrip.ignored_contexts";

    /// <summary><c>auto | single | split</c>: whether one command brings all collections of a query that does not say it, where the code does not tell.</summary>
    public const string QuerySplitting = "onetrip.query_splitting";

    /// <summary>A number from 0: loops whose number of turns is written in the code and not above it are quiet.</summary>
    public const string SmallLoop = "onetrip.small_loop";

    /// <summary>Turns of a small loop, unless set.</summary>
    public const int DefaultSmallLoop = 5;

    /// <summary>The most calls between a report and a command, unless set: what is sent farther away seldom is what the loop is for.</summary>
    public const int DefaultCommandDepth = 3;

    const string Prefix = "onetrip.";

    /// <summary>The lazy-loading policy that holds in a file: <c>on</c> and <c>off</c> decide, <c>auto</c> (the default) is what the code tells.</summary>
    public static LazyLoading LazyLoadingIn(AnalyzerConfigOptions file, LazyLoading auto) => Word(file, LazyLoading) switch
    {
        "on" => Model.LazyLoading.Yes,
        "off" => Model.LazyLoading.No,
        _ => auto,
    };

    /// <summary>Whether one command brings all collections of a query that does not say it: <c>single</c> and <c>split</c> decide, <c>auto</c> (the default) is what the code tells, and no where it tells nothing.</summary>
    public static bool IsSingleQuery(AnalyzerConfigOptions file, Model.QuerySplitting auto) => Word(file, QuerySplitting) switch
    {
        "single" => true,
        "split" => false,
        _ => auto is { IsSingle: true, IsSeen: true },
    };

    /// <summary>Whether only certain findings are reported in a file.</summary>
    public static bool ReportsOnlyCertain(AnalyzerConfigOptions file) => Word(file, Report) == "certain";

    /// <summary>The most calls between a report and its cause in a file; null for any number.</summary>
    public static int? CallDepthIn(AnalyzerConfigOptions file) => Number(Word(file, CallDepth));

    /// <summary>The most turns of a small loop in a file.</summary>
    public static int SmallLoopIn(AnalyzerConfigOptions file) => Number(Word(file, SmallLoop)) ?? DefaultSmallLoop;

    /// <summary>Whether the queries of a context are not reported in a file.</summary>
    public static bool Ignores(AnalyzerConfigOptions file, ITypeSymbol context)
    {
        if (Word(file, IgnoredContexts) is not { } names) return false;
        for (var type = context; type is not null; type = type.BaseType)
            if (names.Split(',').Any(n => string.Equals(n.Trim(), type.Name, StringComparison.OrdinalIgnoreCase))) return true;
        return false;
    }

    /// <summary>What is wrong with a setting, in words; null when nothing is.</summary>
    public static string? Mistake(string key, string value) => key.ToLowerInvariant() switch
    {
        LazyLoading => OneOf(key, value, "auto", "on", "off"),
        QuerySplitting => OneOf(key, value, "auto", "single", "split"),
        Report => OneOf(key, value, "likely", "certain"),
        CallDepth or SmallLoop => Number(value.Trim()) is null ? $"'{key} = {value}' is not understood: the value is a number from 0" : null,
        IgnoredContexts => value.Split(',').All(n => IsName(n.Trim())) ? null : $"'{key} = {value}' is not understood: the value is a list of class names, separated by commas",
        var other when other.StartsWith(Prefix, StringComparison.Ordinal) => $"There is no setting '{key}': OneTrip knows {string.Join(", ", Keys)}",
        _ => null,
    };

    /// <summary>All settings.</summary>
    public static readonly ImmutableArray<string> Keys = ImmutableArray.Create(LazyLoading, QuerySplitting, Report, CallDepth, IgnoredContexts, SmallLoop);

    static string? OneOf(string key, string value, params string[] words) =>
        words.Contains(value.Trim().ToLowerInvariant()) ? null : $"'{key} = {value}' is not understood: the value is {string.Join(" or ", words.Select(w => $"'{w}'"))}";

    static bool IsName(string name) => name.Length > 0 && name.All(c => char.IsLetterOrDigit(c) || c is '_' or '@');

    static string? Word(AnalyzerConfigOptions file, string key) => file.TryGetValue(key, out var value) ? value.Trim().ToLowerInvariant() : null;

    static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
