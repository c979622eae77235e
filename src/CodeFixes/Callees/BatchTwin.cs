using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneTrip.CodeFixes.Callees;

/// <summary>A method that exists already and does for many keys what another does for one.</summary>
/// <param name="Name">Its name.</param>
/// <param name="FromList">How its list is made into what the loop looks up in; null when that is what it returns.</param>
sealed record BatchTwin(string Name, string? FromList)
{
    /// <summary>Looks for it in the type, by what the methods do; null for none.</summary>
    public static BatchTwin? Of(BatchMethod wanted, ImmutableArray<StatementSyntax> before, CalledMethod method, SemanticModel model, CancellationToken cancellation)
    {
        if (method.Declaration.Parent is not TypeDeclarationSyntax type) return null;
        var index = wanted.One.ParameterList.Parameters.IndexOf(wanted.Key);
        foreach (var other in type.Members.OfType<MethodDeclarationSyntax>())
        {
            if (other == wanted.One || other.ParameterList.Parameters.Count != wanted.One.ParameterList.Parameters.Count || other.Modifiers.Any(SyntaxKind.StaticKeyword) != wanted.One.Modifiers.Any(SyntaxKind.StaticKeyword)) continue;
            // The caller must be able to call it as it calls the one.
            if (method.Contract is { Parent: TypeDeclarationSyntax contract } && !contract.Members.OfType<MethodDeclarationSyntax>().Any(m => m.Identifier.ValueText == other.Identifier.ValueText && Types(m) == Types(other))) continue;
            if (method.Contract is null && Access(other) != Access(wanted.One)) continue;
            if (other.ParameterList.Parameters.Where((p, i) => i != index && p.Type?.ToString() != wanted.One.ParameterList.Parameters[i].Type?.ToString()).Any()) continue;
            if (Body(other, before) is not { } body) continue;
            var done = Canonical(body, other.ParameterList);
            if (done == Canonical(SyntaxFactory.ParseExpression(wanted.Answer.Made), Renamed(wanted))) return new BatchTwin(other.Identifier.Text, null);
            if (wanted.Answer is { OfList: { } made, Rows: { } rows } && rows.Any(r => done == Canonical(SyntaxFactory.ParseExpression(r), Renamed(wanted)))) return new BatchTwin(other.Identifier.Text, made);
        }
        return null;
    }

    static string Types(MethodDeclarationSyntax method) => string.Join(",", method.ParameterList.Parameters.Select(p => p.Type?.ToString()));

    static string Access(MethodDeclarationSyntax method) => string.Join(" ", method.Modifiers.Where(m => m.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.ProtectedKeyword or SyntaxKind.PrivateKeyword).Select(m => m.Text));

    static ExpressionSyntax? Body(MethodDeclarationSyntax method, ImmutableArray<StatementSyntax> before)
    {
        var returned = method.ExpressionBody?.Expression ?? (method.Body is { } body && body.Statements.Count == before.Length + 1 && body.Statements.Take(before.Length).Zip(before, (a, b) => SyntaxFactory.AreEquivalent(a, b)).All(same => same) ? (body.Statements[before.Length] as ReturnStatementSyntax)?.Expression : null);
        return returned is AwaitExpressionSyntax awaited ? awaited.Expression : returned;
    }

    static ParameterListSyntax Renamed(BatchMethod wanted)
    {
        var parameters = wanted.One.ParameterList.Parameters;
        return SyntaxFactory.ParameterList(parameters.Replace(wanted.Key, wanted.Key.WithIdentifier(SyntaxFactory.Identifier(wanted.Keys))));
    }

    /// <summary>The text of an expression, whatever its parameters are called and however it is laid out.</summary>
    static string Canonical(ExpressionSyntax expression, ParameterListSyntax parameters)
    {
        if (expression is AwaitExpressionSyntax awaited) expression = awaited.Expression;
        var names = new Dictionary<string, string>();
        foreach (var parameter in parameters.Parameters) names[parameter.Identifier.ValueText] = "p" + names.Count;
        foreach (var lambda in expression.DescendantNodes().OfType<SimpleLambdaExpressionSyntax>()) names[lambda.Parameter.Identifier.ValueText] = "row";
        return string.Join(" ", expression.DescendantTokens().Select(t => t.IsKind(SyntaxKind.IdentifierToken) && IsUse(t) && names.TryGetValue(t.ValueText, out var name) ? name : t.Text));
    }

    static bool IsUse(SyntaxToken token) => token.Parent is not IdentifierNameSyntax { Parent: MemberAccessExpressionSyntax access } name || access.Name != name;
}
