using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OneTrip.Rules;

namespace OneTrip.CodeFixes.Tests.Include;

/// <summary>
/// Findings that a test points at by comments, so that the repair is tested without the analysis: <c>/*! Customer.Region */</c>
/// before a query's root. Several paths are separated by commas, a cast is written <c>Special::Extra</c>. Roots with the same
/// number, <c>/*! 1: Customer */</c>, are one finding; <c>/*? 1 */</c> is where it is reported, else at its first root.
/// The comments survive the repair, so that the findings are there again after it.
/// </summary>
static class PointedFinding
{
    /// <summary>The findings of each project.</summary>
    public static async Task<ImmutableArray<(Project Project, Diagnostic Diagnostic)>> InAsync(Solution solution)
    {
        var marks = new List<Mark>();
        foreach (var document in solution.Projects.OrderBy(p => p.Name, StringComparer.Ordinal).SelectMany(p => p.Documents.OrderBy(d => d.FilePath, StringComparer.Ordinal)))
        {
            var root = await document.GetSyntaxRootAsync();
            var model = await document.GetSemanticModelAsync();
            foreach (var comment in root!.DescendantTrivia().Where(t => t.IsKind(SyntaxKind.MultiLineCommentTrivia)))
            {
                marks.AddRange(Mark.Read(document, comment, model!));
            }
        }

        var findings = ImmutableArray.CreateBuilder<(Project, Diagnostic)>();
        var reported = marks.Where(m => m.Path is null).ToLookup(m => m.Group);
        foreach (var group in marks.Where(m => m.Path is not null).GroupBy(m => (m.Group.Length > 0 ? m.Group : m.Document.Id + "@" + m.Location.SourceSpan.Start, m.Path)))
        {
            var first = reported[group.First().Group].FirstOrDefault() ?? group.First();
            var copies = group.Where(m => m.Group.Length > 0 || m.Document.Id == first.Document.Id).ToList();
            var sites = copies.Select(m => m.Place!).Distinct().ToImmutableArray();
            var repair = new IncludeRepair(sites, copies[0].Hops);
            findings.Add((first.Document.Project, Diagnostic.Create(
                RuleIds.NavigationLoadedPerElement, "Test", group.Key.Path!, DiagnosticSeverity.Warning, DiagnosticSeverity.Warning, true, 1,
                location: first.Location, properties: repair.ToProperties())));
        }
        return findings.ToImmutable();
    }

    sealed record Mark(Document Document, Location Location, string Group, string? Path, QueryPlace? Place, ImmutableArray<IncludeHop> Hops)
    {
        public static IEnumerable<Mark> Read(Document document, SyntaxTrivia comment, SemanticModel model)
        {
            var text = comment.ToString()[2..^2];
            var token = comment.SpanStart < comment.Token.SpanStart ? comment.Token : comment.Token.GetNextToken();
            if (text.StartsWith('?')) return [new Mark(document, token.GetLocation(), text[1..].Trim(), null, null, [])];
            if (!text.StartsWith('!')) return [];

            var (group, paths) = text[1..].Split(": ") is [var g, var p] ? (g.Trim(), p) : ("", text[1..]);
            var root = token.Parent!.AncestorsAndSelf().OfType<ExpressionSyntax>()
                .Last(e => e.SpanStart == token.SpanStart && model.GetTypeInfo(e).Type is { Name: "DbSet" });
            var place = new QueryPlace(document.FilePath ?? document.Name, root.SpanStart, root.Span.Length);
            return paths.Split(',').Select(path => new Mark(document, root.GetLocation(), group, path.Trim(), place, HopsOf(path.Trim(), model.GetTypeInfo(root).Type, model)));
        }

        static ImmutableArray<IncludeHop> HopsOf(string path, ITypeSymbol? query, SemanticModel model)
        {
            var owner = (query as INamedTypeSymbol)?.TypeArguments.FirstOrDefault();
            var hops = ImmutableArray.CreateBuilder<IncludeHop>();
            foreach (var step in path.Split('.'))
            {
                var (cast, name) = step.Split("::") is [var c, var n] ? (c, n) : (null, step);
                if (cast is not null) owner = model.Compilation.GetSymbolsWithName(cast, SymbolFilter.Type).Cast<ITypeSymbol>().First();
                var property = owner is null ? null : Bases(owner).SelectMany(t => t.GetMembers(name)).OfType<IPropertySymbol>().FirstOrDefault();
                var item = (property?.Type as INamedTypeSymbol)?.TypeArguments.FirstOrDefault();
                hops.Add(new IncludeHop(name, item is not null, property?.NullableAnnotation == NullableAnnotation.Annotated, cast is null ? null : owner!.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)));
                owner = item ?? property?.Type;
            }
            return hops.ToImmutable();
        }

        static IEnumerable<ITypeSymbol> Bases(ITypeSymbol type)
        {
            if (type is ITypeParameterSymbol parameter) return parameter.ConstraintTypes.SelectMany(Bases);
            var bases = new List<ITypeSymbol>();
            for (ITypeSymbol? t = type; t is not null; t = t.BaseType) bases.Add(t);
            return bases.Concat(type.AllInterfaces);
        }
    }
}
