using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OneTrip.CodeFixes.Loops;

namespace OneTrip.CodeFixes.Callees;

/// <summary>A method that does nothing but execute one query and return what it brings.</summary>
/// <param name="Query">The query.</param>
/// <param name="Before">What stands before it: contexts that are made for it.</param>
sealed record CalleeQuery(LoopQuery Query, ImmutableArray<StatementSyntax> Before)
{
    /// <summary>Reads a method; null when it does anything else.</summary>
    public static CalleeQuery? Of(MethodDeclarationSyntax method, SemanticModel model, CancellationToken cancellation)
    {
        if (method.ContainsDirectives || method.DescendantNodes().Any(n => n is LocalFunctionStatementSyntax or ThrowExpressionSyntax)) return null;
        var before = ImmutableArray<StatementSyntax>.Empty;
        var returned = method.ExpressionBody?.Expression;
        if (method.Body is { } body)
        {
            var statements = body.Statements;
            before = statements.TakeWhile(IsContext).ToImmutableArray();
            returned = Returned(statements.Skip(before.Length).ToList());
        }
        if (returned is null || LastOf(returned) is not { } last || LoopQuery.Of(last, isReturned: true, model, cancellation) is not { Terminal: not null } query) return null;
        // What the loop gets is of the query's type then.
        if (method.DescendantNodes().OfType<ExpressionSyntax>().Any(e => (e == returned || e.Parent is ReturnStatementSyntax) && !IsSame(e, model, cancellation)) || returned.DescendantTrivia().Any(t => t.IsKind(SyntaxKind.SingleLineCommentTrivia) || t.IsKind(SyntaxKind.MultiLineCommentTrivia))) return null;
        // Nothing but what waits for the query may stand around it.
        if (ElementKey.Bare(query.Whole) != ElementKey.Bare(returned) && query.Whole != last) return null;
        if (before.Any(s => s.DescendantNodes().OfType<IdentifierNameSyntax>().Any(n => method.ParameterList.Parameters.Any(p => p.Identifier.ValueText == n.Identifier.ValueText)))) return null;
        return new CalleeQuery(query with { HasOwnContext = !before.IsEmpty }, before);
    }

    /// <summary>Whether an expression is handed over as the value that it is: as itself, or by a type of it.</summary>
    static bool IsSame(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation) =>
        model.GetTypeInfo(expression, cancellation) is { Type: { } from, ConvertedType: { } to } && model.Compilation.ClassifyConversion(from, to) is { IsUserDefined: false } conversion && (conversion.IsIdentity || conversion.IsReference);

    static bool IsContext(StatementSyntax statement) => statement is LocalDeclarationStatementSyntax local && !local.UsingKeyword.IsKind(SyntaxKind.None);

    /// <summary>What the statements return: at once, or from the variable that they put it into.</summary>
    static ExpressionSyntax? Returned(List<StatementSyntax> statements) => statements.Count switch
    {
        1 => (statements[0] as ReturnStatementSyntax)?.Expression,
        2 when statements[0] is LocalDeclarationStatementSyntax { Declaration.Variables: { Count: 1 } variables } && statements[1] is ReturnStatementSyntax { Expression: IdentifierNameSyntax name } && name.Identifier.ValueText == variables[0].Identifier.ValueText => variables[0].Initializer?.Value,
        _ => null,
    };

    static InvocationExpressionSyntax? LastOf(ExpressionSyntax returned)
    {
        var expression = ElementKey.Bare(returned);
        if (expression is AwaitExpressionSyntax awaited) expression = ElementKey.Bare(awaited.Expression);
        if (expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Expression: InvocationExpressionSyntax task } }) return task;
        return expression as InvocationExpressionSyntax;
    }
}
