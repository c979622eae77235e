using System;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OneTrip.CodeFixes.Edits;
using OneTrip.CodeFixes.Sites;
using OneTrip.Options;
using OneTrip.Rules;

namespace OneTrip.CodeFixes.Reasons;

/// <summary>Lets the member say that it may do what is reported: <c>[OneTripAllowed("TODO: say why")]</c>.</summary>
/// <remarks>A finding at a time, and never by <c>dotnet format</c>: nobody has a reason for all of them.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AllowFix))]
[ExtensionOrder(After = nameof(IncludeFix))]
[ExtensionOrder(After = nameof(IneffectiveIncludeFix))]
[ExtensionOrder(After = nameof(LoadInLoopFix))]
[ExtensionOrder(After = nameof(QueryInLoopFix))]
[ExtensionOrder(After = nameof(SaveInLoopFix))]
[ExtensionOrder(After = nameof(SplitQueryFix))]
public sealed class AllowFix : CodeFixProvider
{
    /// <summary>The kind of change.</summary>
    public const string Key = "Allow";

    const string Reason = "TODO: say why";

    /// <summary>The ids of all rules that report in members: those that speak of settings aside.</summary>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = typeof(RuleIds)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => f.GetRawConstantValue()).OfType<string>().Where(id => id != RuleIds.SettingNotUnderstood)
        .OrderBy(id => id, StringComparer.Ordinal).ToImmutableArray();

    /// <summary>One that changes nothing. Without any, <c>dotnet format</c> says of every finding that it cannot be fixed.</summary>
    public override FixAllProvider GetFixAllProvider() => ForNone.Instance;

    /// <summary>Offers it where the project has the attribute and the member can carry it.</summary>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await AllowedAsync(context.Document, context.Span, context.CancellationToken).ConfigureAwait(false) is { } allowed)
            context.RegisterCodeFix(CodeAction.Create("Allow it here, with a reason", _ => Task.FromResult(allowed), Key), context.Diagnostics);
    }

    static async Task<Solution?> AllowedAsync(Document document, TextSpan span, CancellationToken cancellation)
    {
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model || AllowedAttribute.In(model.Compilation) is not { } attribute) return null;
        var unit = (CompilationUnitSyntax)await model.SyntaxTree.GetRootAsync(cancellation).ConfigureAwait(false);
        if (AttributeInsertion.TargetAt(unit, span) is not { } member) return null;

        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var change = AttributeInsertion.Of(member, $"OneTripAllowed(\"{Reason}\")", text);
        var isKnown = model.LookupNamespacesAndTypes(change.Span.Start, name: AllowedInCode.Attribute).Contains(attribute, SymbolEqualityComparer.Default);
        var changes = isKnown || UsingDirective.Insertion(unit, change.Span.Start, AllowedAttribute.Namespace(attribute), text) is not { } import ? ImmutableArray.Create(change) : ImmutableArray.Create(import, change);

        // The same text in all projects that share the file, and only if all of them know the attribute.
        var copies = (document.FilePath is { } path ? QueryDocuments.At(document.Project.Solution, path, document.Project) : ImmutableArray.Create(document)).Select(d => d.Id).ToList();
        var edited = text.WithChanges(changes);
        var solution = copies.Aggregate(document.Project.Solution, (s, id) => s.WithDocumentText(id, edited));
        return await CompileCheck.DocumentsAsync(document.Project.Solution, solution, copies, cancellation).ConfigureAwait(false) ? solution : null;
    }
}
