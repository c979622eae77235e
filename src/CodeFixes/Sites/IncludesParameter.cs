using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneTrip.CodeFixes.Sites;

/// <summary>How callers say what a query includes.</summary>
enum IncludesKind
{
    /// <summary><c>params Expression&lt;Func&lt;T, object&gt;&gt;[] includes</c></summary>
    Lambdas,
    /// <summary><c>params string[] includes</c></summary>
    Texts,
    /// <summary><c>string includes = ""</c>, names with commas between them</summary>
    List,
    /// <summary><c>Func&lt;IQueryable&lt;T&gt;, IQueryable&lt;T&gt;&gt;? include = null</c></summary>
    Query,
}

/// <summary>A parameter by which callers say what a method's query includes.</summary>
/// <param name="Kind">How.</param>
/// <param name="Name">Its name.</param>
/// <param name="Ordinal">Its place among those that a call hands over.</param>
/// <param name="Entity">The entity of the query.</param>
/// <param name="Query">The type of a query of it, for <see cref="IncludesKind.Query"/>.</param>
/// <param name="Defaults">What a call may write for each parameter before it that it leaves out; null where it cannot.</param>
sealed record IncludesParameter(IncludesKind Kind, string Name, int Ordinal, ITypeSymbol Entity, ITypeSymbol? Query, ImmutableArray<string?> Defaults)
{
    /// <summary>The parameter of a called method, if its body includes what is handed over for it.</summary>
    /// <param name="method">The method, as it is called.</param>
    /// <param name="body">The declaration in which the query stands.</param>
    public static IncludesParameter? Of(IMethodSymbol method, MethodDeclarationSyntax body)
    {
        if (body.Identifier.ValueText != method.Name) return null;
        var isReduced = method.ReducedFrom is not null ? 1 : 0;
        foreach (var parameter in method.Parameters)
        {
            if (body.ParameterList.Parameters.Count != method.Parameters.Length + isReduced || Read(method, parameter) is not { } found) continue;
            // An interface may call it something else.
            var declared = body.ParameterList.Parameters[parameter.Ordinal + isReduced].Identifier.ValueText;
            if (IsUsed(body, declared, found.Kind)) return found;
        }
        return null;
    }

    static IncludesParameter? Read(IMethodSymbol method, IParameterSymbol parameter)
    {
        var defaults = method.Parameters.Take(parameter.Ordinal).Select(Default).ToImmutableArray();
        switch (parameter.Type)
        {
            case IArrayTypeSymbol { ElementType: INamedTypeSymbol { Name: "Expression", TypeArguments: { Length: 1 } functions } } when parameter.IsParams && functions[0] is INamedTypeSymbol { Name: "Func", TypeArguments: { Length: 2 } of }:
                return new IncludesParameter(IncludesKind.Lambdas, parameter.Name, parameter.Ordinal, of[0], null, defaults);
            case IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_String } when parameter.IsParams && Brought(method.ReturnType) is { } entity:
                return new IncludesParameter(IncludesKind.Texts, parameter.Name, parameter.Ordinal, entity, null, defaults);
            case { SpecialType: SpecialType.System_String } when parameter.IsOptional && parameter.Name.IndexOf("include", StringComparison.OrdinalIgnoreCase) >= 0 && Brought(method.ReturnType) is { } listed:
                return new IncludesParameter(IncludesKind.List, parameter.Name, parameter.Ordinal, listed, null, defaults);
            case INamedTypeSymbol { Name: "Func", TypeArguments: { Length: 2 } query } when parameter.IsOptional && QueryTypes.Element(query[0]) is { } element && SymbolEqualityComparer.Default.Equals(element, QueryTypes.Element(query[1])) && query[1].Name is "IQueryable" or "IIncludableQueryable":
                return new IncludesParameter(IncludesKind.Query, parameter.Name, parameter.Ordinal, element, query[0], defaults);
            default:
                return null;
        }
    }

    /// <summary>What a method brings: one, or what a collection of it holds, also as a task.</summary>
    static ITypeSymbol? Brought(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: { Length: 1 } result }) type = result[0];
        return QueryTypes.Item(type) ?? (type.SpecialType == SpecialType.None ? type : null);
    }

    static string? Default(IParameterSymbol parameter) => !parameter.HasExplicitDefaultValue ? null : parameter.ExplicitDefaultValue switch
    {
        null => parameter.Type.IsReferenceType || parameter.Type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T ? "null" : "default",
        true => "true",
        false => "false",
        int number => number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>Whether the body hands the parameter's values to Include, or its query to the parameter.</summary>
    static bool IsUsed(MethodDeclarationSyntax body, string name, IncludesKind kind)
    {
        var uses = body.DescendantNodes().OfType<IdentifierNameSyntax>().Where(n => n.Identifier.ValueText == name).ToList();
        if (kind == IncludesKind.Query && uses.Any(HasAlternative)) return false;
        if (kind == IncludesKind.Query)
            return uses.Any(u => u.Parent is InvocationExpressionSyntax called && called.Expression == u || u.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Invoke" } || u.Parent is ConditionalAccessExpressionSyntax);
        // Names in one text are told apart by commas.
        if (kind == IncludesKind.List && !uses.Any(u => u.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Split" } split && split.Parent is InvocationExpressionSyntax call && call.ArgumentList.ToString().Contains("','"))) return false;
        return body.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(c => c is { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Include" }, ArgumentList.Arguments: { Count: 1 } arguments }
            && arguments[0].Expression is IdentifierNameSyntax included && IsOf(included));

        // Each of them: by a loop, or by Aggregate.
        bool IsOf(IdentifierNameSyntax included) => included.Ancestors().Any(a => a switch
        {
            ForEachStatementSyntax each => each.Identifier.ValueText == included.Identifier.ValueText && uses.Any(u => each.Expression.Span.Contains(u.Span)),
            ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: { Count: 2 } parameters, Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Aggregate" } folded } } } =>
                parameters[1].Identifier.ValueText == included.Identifier.ValueText && uses.Any(u => folded.Expression.Span.Contains(u.Span)),
            _ => false,
        });
    }

    /// <summary>Whether something else is done with the query where the function is left out, so that handing one over would leave that out.</summary>
    static bool HasAlternative(IdentifierNameSyntax use) => use.Ancestors().TakeWhile(a => a is not MethodDeclarationSyntax).Any(a => a switch
    {
        IfStatementSyntax decided => decided.Else is not null,
        ConditionalExpressionSyntax decided => decided.WhenTrue is not IdentifierNameSyntax && decided.WhenFalse is not IdentifierNameSyntax,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } decided => decided.Right is not IdentifierNameSyntax,
        _ => false,
    });
}
