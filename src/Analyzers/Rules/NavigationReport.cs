using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using OneTrip.Flow;
using OneTrip.Flow.Values;
using OneTrip.Model;

namespace OneTrip.Rules;

/// <summary>Puts a finding about a navigation into words and locations.</summary>
static class NavigationReport
{
    /// <summary>The diagnostic: where it is read, then as additional locations the queries, the calls that bring what they load, and the further reads.</summary>
    public static Diagnostic Of(DiagnosticDescriptor descriptor, Finding finding, LazyLoading lazy, ISymbol member, Compilation compilation, EfModel model)
    {
        // A location in another project may not be reported; it travels in the properties.
        var more = finding.Source.Roots.Select(r => Location.Create(r.Tree, r.Span)).Concat(finding.Brought.Select(Spans.Of).Where(l => l != finding.Site.Location).Distinct()).Concat(finding.MoreReads)
            .Where(l => l.SourceTree is { } tree && compilation.ContainsSyntaxTree(tree));
        var properties = IncludeRepairs.Of(finding.Source, finding.Path, model, finding.Brought).ToProperties().Add("ReadSite", Place(finding.Site.Origin));
        if (!finding.KeyReads.IsEmpty && model.ForeignKeyOf(finding.Path[finding.FirstMissing]) is { } key) properties = ForeignKeyRepair.Of(key, finding.KeyReads).AddTo(properties);
        return Diagnostic.Create(descriptor, finding.Site.Location, more, properties, Message(finding, lazy, member));
    }

    /// <summary>Where the navigation is read, as <c>path:line</c>, for people and tools: it may stand in another project.</summary>
    static string Place(Location read) => $"{read.SourceTree?.FilePath}:{read.GetLineSpan().StartLinePosition.Line + 1}";

    static string Message(Finding finding, LazyLoading lazy, ISymbol member)
    {
        var missing = finding.Path[finding.FirstMissing];
        var owner = missing.Property.ContainingType.Name;
        var path = $"'{finding.Path[0].Property.ContainingType.Name}.{string.Join(".", finding.Path.Select(n => n.Name))}'";
        var each = finding.Count == Multiplicity.Many ? " for each element" : "";
        var by = SymbolIdentity.Comparer.Equals(finding.Site.Reader, member) ? "" : $" by '{Names.Of(finding.Site.Reader)}'";
        var root = finding.Source.Roots[0].Method;
        var query = SymbolIdentity.Comparer.Equals(root, member) ? "the query" : $"the query in '{Names.Of(root)}'";
        var empty = finding.Path.Last().IsCollection ? "empty or null" : "null";
        return lazy switch
        {
            LazyLoading.Mostly when finding.Count != Multiplicity.Many => $"{path} is read{by} and not loaded by {query}: one more query, or {empty} where lazy loading is switched off",
            LazyLoading.Yes => $"{path} is read{each}{by} and not loaded by {query}: one more query{(finding.Count == Multiplicity.Many ? $" per {owner}" : "")}",
            LazyLoading.No => $"{path} is read{each}{by} but not loaded by {query}: it is {empty}",
            _ => $"{path} is read{each}{by} but not loaded by {query}: it is {empty} or, with lazy loading, one more query per {owner}",
        };
    }
}
