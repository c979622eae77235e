using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneTrip.Verification.Tests;

/// <summary>The repair of <see cref="CallsBad"/>, as it should be. The others break one thing each.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public class CallGood : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["FK0001"];

    public override FixAllProvider? GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken))!;
        var call = root.FindNode(context.Span, getInnermostNodeForTie: true);
        foreach (var diagnostic in context.Diagnostics)
        {
            context.RegisterCodeFix(CodeAction.Create("Call Good", _ => Task.FromResult(context.Document.WithSyntaxRoot(Repair(root, call))), Key(diagnostic)), diagnostic);
        }
    }

    protected virtual string? Key(Diagnostic diagnostic) => "CallGood";

    protected virtual SyntaxNode Repair(SyntaxNode root, SyntaxNode call) => root.ReplaceNode(call, SyntaxFactory.ParseExpression(Replacement).WithTriviaFrom(call));

    protected virtual string Replacement => "Good()";
}
