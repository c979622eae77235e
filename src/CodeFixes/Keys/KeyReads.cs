using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OneTrip.CodeFixes.Edits;
using OneTrip.CodeFixes.Sites;
using OneTrip.Rules;

namespace OneTrip.CodeFixes.Keys;

/// <summary>The edits by which a finding is repaired where it stands for reads of a key only: they read the foreign key, and nothing has to be loaded.</summary>
/// <param name="Reads">The reads.</param>
/// <param name="Edits">The changes of each file.</param>
sealed record KeyReads(ImmutableArray<QueryPlace> Reads, ImmutableArray<(string File, ImmutableArray<DocumentId> Documents, ImmutableArray<TextChange> Changes)> Edits)
{
    /// <summary>The edits of a finding; null when it needs what it reads loaded.</summary>
    public static async Task<KeyReads?> OfAsync(Finding finding, Solution solution, CancellationToken cancellation)
    {
        if (finding.Instead is not { } repair) return null;
        var changes = new Dictionary<string, (ImmutableArray<DocumentId> Documents, List<TextChange> Changes)>();
        foreach (var place in repair.Reads)
        {
            var documents = QueryDocuments.At(solution, place.File, finding.Project);
            if (documents.IsEmpty || await ChangeAsync(documents[0], place, repair, finding, cancellation).ConfigureAwait(false) is not { } change) return null;
            if (!changes.TryGetValue(place.File, out var file)) changes[place.File] = file = (documents.Select(d => d.Id).ToImmutableArray(), []);
            file.Changes.AddRange(change.Except(file.Changes));
        }

        var edits = new KeyReads(repair.Reads, changes.Select(c => (c.Key, c.Value.Documents, c.Value.Changes.OrderBy(t => t.Span).ToImmutableArray())).ToImmutableArray());
        var after = await edits.ApplyAsync(solution, cancellation).ConfigureAwait(false);
        return await CompileCheck.DocumentsAsync(solution, after, edits.Edits.SelectMany(e => e.Documents), cancellation).ConfigureAwait(false) ? edits : null;
    }

    /// <summary>The solution after the edits.</summary>
    public async Task<Solution> ApplyAsync(Solution solution, CancellationToken cancellation)
    {
        foreach (var (_, documents, changes) in Edits)
        {
            var text = (await solution.GetDocument(documents[0])!.GetTextAsync(cancellation).ConfigureAwait(false)).WithChanges(changes);
            solution = documents.Aggregate(solution, (s, id) => s.WithDocumentText(id, text));
        }
        return solution;
    }

    static async Task<ImmutableArray<TextChange>?> ChangeAsync(Document document, QueryPlace place, ForeignKeyRepair repair, Finding finding, CancellationToken cancellation)
    {
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model) return null;
        var root = await model.SyntaxTree.GetRootAsync(cancellation).ConfigureAwait(false);
        if (KeyRead.NavigationAt(root, place) is not { } name || KeyRead.ToForeignKey(name, repair) is not { } changes) return null;
        if (model.GetSymbolInfo(name, cancellation).Symbol is not IPropertySymbol navigation || navigation.Name != finding.Repair.Path.Last().Name) return null;
        // By its name alone, the key must be the property and no variable.
        if (name.Parent is not (MemberAccessExpressionSyntax or MemberBindingExpressionSyntax) || name.Parent is MemberAccessExpressionSyntax access && access.Expression == name)
            if (model.LookupSymbols(name.SpanStart, name: repair.Property) is not { Length: 1 } found || found[0] is not IPropertySymbol) return null;
        return await IsSetAsync(name, navigation, model, repair, finding, cancellation).ConfigureAwait(false) ? null : changes;
    }

    /// <summary>Whether the navigation or the key may have been set and not saved before it is read.</summary>
    static async Task<bool> IsSetAsync(IdentifierNameSyntax name, IPropertySymbol navigation, SemanticModel model, ForeignKeyRepair repair, Finding finding, CancellationToken cancellation)
    {
        var assignments = new KeyAssignments(navigation, repair.Property);
        if (Member(name) is not { } reader) return true;
        if (assignments.AreMadeIn(reader, model, cancellation)) return true;

        var solution = finding.Project.Solution;
        if (solution.GetDocument(finding.Diagnostic.Location.SourceTree) is not { } meeting
            || await meeting.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } other
            || Member(await FindAsync(other, finding.Diagnostic.Location.SourceSpan, cancellation).ConfigureAwait(false)) is not { } member) return true;
        if (member.SyntaxTree.FilePath == reader.SyntaxTree.FilePath && member.Span == reader.Span) return false;
        if (assignments.AreMadeIn(member, other, cancellation)) return true;
        // What others call may get what they have made.
        return reader switch
        {
            MethodDeclarationSyntax method => await assignments.AreMadeBesideAsync(method.Identifier.ValueText, solution, cancellation).ConfigureAwait(false),
            ConstructorDeclarationSyntax constructor => await assignments.AreMadeBesideAsync(constructor.Identifier.ValueText, solution, cancellation).ConfigureAwait(false),
            PropertyDeclarationSyntax getter => await assignments.AreMadeBesideAsync(getter.Identifier.ValueText, solution, cancellation).ConfigureAwait(false),
            _ => true,
        };
    }

    static async Task<SyntaxNode> FindAsync(SemanticModel model, TextSpan span, CancellationToken cancellation) => (await model.SyntaxTree.GetRootAsync(cancellation).ConfigureAwait(false)).FindNode(span);

    /// <summary>The member around a place; all statements of a main program are one.</summary>
    static SyntaxNode? Member(SyntaxNode node) => node.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().FirstOrDefault() switch
    {
        GlobalStatementSyntax { Parent: { } program } => program,
        BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax => node.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().First(),
        _ => null,
    };
}
