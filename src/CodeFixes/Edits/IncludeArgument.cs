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

        var names = string.Join(".", path.Select(h => h.Name));
        if (includes.Kind == IncludesKind.List) return Listed(includes, names, arguments, Added);
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

        if (given.Any(g => IncludeText.Of(g) is null)) return null;
        if (given.Any(g => IncludeText.Of(g) is { } text && (text == names || text.StartsWith(names + ".", System.StringComparison.Ordinal)))) return ImmutableArray<TextChange>.Empty;
        return Added(string.Join(", ", missing.Append($"\"{names}\"")));

        ImmutableArray<TextChange> Added(string text) => ImmutableArray.Create(arguments.Count == 0
            ? new TextChange(new TextSpan(call.ArgumentList.OpenParenToken.Span.End, 0), text)
            : new TextChange(new TextSpan(arguments.Last().Span.End, 0), ", " + text));
    }

    /// <summary>The insertion into a text that lists what is included.</summary>
    static ImmutableArray<TextChange>? Listed(IncludesParameter includes, string names, SeparatedSyntaxList<ArgumentSyntax> arguments, System.Func<string, ImmutableArray<TextChange>> added)
    {
        var list = arguments.FirstOrDefault(a => a.NameColon?.Name.Identifier.ValueText == includes.Name)
            ?? (includes.Ordinal < arguments.Count && arguments.Take(includes.Ordinal + 1).All(a => a.NameColon is null) ? arguments[includes.Ordinal] : null);
        if (list is null) return added($"{includes.Name}: \"{names}\"");
        if (list.Expression is not LiteralExpressionSyntax { Token: { ValueText: { } text } token } || !token.Text.EndsWith("\"", System.StringComparison.Ordinal) || token.Text.EndsWith("\"\"\"", System.StringComparison.Ordinal)) return null;
        var all = text.Split(',').Select(t => t.Trim()).Where(t => t.Length > 0).ToList();
        if (all.Any(t => t == names || t.StartsWith(names + ".", System.StringComparison.Ordinal))) return ImmutableArray<TextChange>.Empty;
        var separator = all.Count == 0 ? "" : text.Contains(", ") ? ", " : ",";
        return ImmutableArray.Create(new TextChange(new TextSpan(token.Span.End - 1, 0), separator + names));
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
