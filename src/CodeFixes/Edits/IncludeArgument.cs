using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OneTrip.CodeFixes.Chains;
using OneTrip.CodeFixes.Sites;

namespace OneTrip.CodeFixes.Edits;

/// <summary>The edit that has a called method include a path, by one more argument.</summary>
static class IncludeArgument
{
    /// <summary>The insertion; empty when the path is included already, null when the call cannot say it.</summary>
    /// <param name="site">The call.</param>
    /// <param name="path">The path to include.</param>
    /// <param name="call">The call as it stands by now.</param>
    public static ImmutableArray<TextChange>? Of(QuerySite site, ImmutableArray<EntityHop> path, InvocationExpressionSyntax call)
    {
        var includes = site.Includes!;
        var arguments = call.ArgumentList.Arguments;
        if (path.Any(h => h.Cast is not null)) return null;
        if (includes.Kind == IncludesKind.Query) return Added($"{includes.Name}: {QueryOf(site, path)}");

        if (arguments.Any(a => a.NameColon is not null)) return null;
        var given = arguments.Skip(includes.Ordinal).Select(a => a.Expression).ToList();
        var missing = includes.Defaults.Skip(arguments.Count).ToList();
        if (missing.Contains(null)) return null;
        if (includes.Kind == IncludesKind.Lambdas)
        {
            if (path.Take(path.Length - 1).Any(h => h.IsCollection) || given.Any(g => g is not LambdaExpressionSyntax)) return null;
            if (given.Any(g => IncludedPath.Read(g)?.Hops is { } hops && hops.Count >= path.Length && path.Select((h, i) => hops[i].Names(h.Included)).All(same => same))) return ImmutableArray<TextChange>.Empty;
            var parameter = given.OfType<LambdaExpressionSyntax>().Select(g => LambdaName.Of(g)?.Text).FirstOrDefault(n => n is not (null or "_")) ?? ParameterName.For(site.Entity, site);
            return Added(string.Join(", ", missing.Append($"{parameter} => {parameter}.{string.Join(".", path.Select((h, i) => h.Name + (h.IsNullable && i + 1 < path.Length ? "!" : "")))}")));
        }

        var names = string.Join(".", path.Select(h => h.Name));
        if (given.Any(g => IncludeText.Of(g) is null)) return null;
        if (given.Any(g => IncludeText.Of(g) is { } text && (text == names || text.StartsWith(names + ".", System.StringComparison.Ordinal)))) return ImmutableArray<TextChange>.Empty;
        return Added(string.Join(", ", missing.Append($"\"{names}\"")));

        ImmutableArray<TextChange> Added(string text) => ImmutableArray.Create(arguments.Count == 0
            ? new TextChange(new TextSpan(call.ArgumentList.OpenParenToken.Span.End, 0), text)
            : new TextChange(new TextSpan(arguments.Last().Span.End, 0), ", " + text));
    }

    static string QueryOf(QuerySite site, IEnumerable<EntityHop> path)
    {
        var query = site.IsTaken("q") ? "query" : "q";
        var text = $"{query} => {query}";
        EntityHop? before = null;
        foreach (var hop in path)
        {
            var parameter = ParameterName.For(hop.Owner, site);
            text += $".{(before is null ? "Include" : "ThenInclude")}({parameter} => {parameter}{(before is { IsNullable: true, IsCollection: false } ? "!" : "")}.{hop.Name})";
            before = hop;
        }
        return text;
    }
}
