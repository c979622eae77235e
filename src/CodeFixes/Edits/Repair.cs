using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OneTrip.CodeFixes.Sites;

namespace OneTrip.CodeFixes.Edits;

/// <summary>One repair: the queries it edits, and the path that each of them includes.</summary>
sealed class Repair(ImmutableArray<(QuerySite Site, ImmutableArray<EntityHop> Path)> parts)
{
    const string EntityFramework = "Microsoft.EntityFrameworkCore";
    const string Linq = "System.Linq";

    public ImmutableArray<QuerySite> Sites { get; } = parts.Select(p => p.Site).ToImmutableArray();

    /// <summary>Whether each collection is to be loaded by a command of its own, where they would multiply the rows.</summary>
    public bool Splits { get; init; }

    /// <summary>Edits all queries of the repair.</summary>
    /// <param name="draft">The solution as it stands.</param>
    /// <param name="conversion">The method that gives an exposed query a type that fits; null for none.</param>
    /// <param name="cancellation">Cancels the edit.</param>
    /// <returns>The edited solution, the same one if there is nothing to do, whether a query is exposed, and whether one is split; null when a query is gone.</returns>
    public async Task<(Draft Draft, bool IsExposed, bool IsSplit)?> EditAsync(Draft draft, string? conversion, CancellationToken cancellation)
    {
        var (exposed, split) = (false, false);
        foreach (var (site, path) in parts)
        {
            if (await draft.RootAsync(site, cancellation).ConfigureAwait(false) is not { } root) return null;
            var text = root.SyntaxTree.GetText(cancellation);
            if (site.Includes is { } includes)
            {
                if (root is not InvocationExpressionSyntax call || IncludeArgument.Of(site, path, call) is not { } added) return null;
                if (added.IsEmpty) continue;
                draft = draft.Change(site, text, includes.Kind == IncludesKind.Query ? added.AddRange(Usings(site, root, text, null, cancellation)) : added);
                continue;
            }

            var edit = IncludeEdit.Of(site, path, root, text);
            if (edit.IsDone) continue;

            exposed |= edit.IsExposed;
            var converted = edit.IsExposed ? conversion : null;
            split |= Splits && edit.CanSplit;
            var changes = edit.Changes(converted, Splits).Concat(Usings(site, root, text, converted, cancellation)).ToImmutableArray();
            draft = draft.Change(site, text, changes);
        }
        return (draft, exposed, split);
    }

    static ImmutableArray<TextChange> Usings(QuerySite site, ExpressionSyntax root, SourceText text, string? conversion, CancellationToken cancellation)
    {
        var unit = (CompilationUnitSyntax)root.SyntaxTree.GetRoot(cancellation);
        var usings = ImmutableArray.CreateBuilder<TextChange>();
        if (!site.Binds("Include", EntityFramework)) Add(EntityFramework);
        if (conversion == Conversion.AsQueryable && !site.Binds(conversion, Linq)) Add(Linq);
        return usings.ToImmutable();

        void Add(string space)
        {
            if (UsingDirective.Insertion(unit, root.SpanStart, space, text) is { } insertion) usings.Add(insertion);
        }
    }
}
