using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OneTrip.Queries;

namespace OneTrip.CodeFixes.Chains;

/// <summary>A navigation as an Include names it.</summary>
/// <param name="Name">The navigation's name.</param>
/// <param name="Cast">Simple name of the type to which the entity was cast before; null without a cast.</param>
readonly record struct IncludedHop(string Name, string? Cast)
{
    /// <summary>Whether both name the same navigation. A cast that one of them does without changes nothing.</summary>
    public bool Names(IncludedHop other) => Name == other.Name && (Cast is null || other.Cast is null || Cast == other.Cast);
}

/// <summary>What the lambda of an Include or ThenInclude names: <c>o => o.Customer.Region</c>, casts, filters and <c>!</c> aside.</summary>
sealed class IncludedPath
{
    IncludedPath(LambdaExpressionSyntax lambda, string parameter, ExpressionSyntax body)
    {
        Lambda = lambda;
        Parameter = parameter;
        Body = body;
    }

    public LambdaExpressionSyntax Lambda { get; }

    /// <summary>The name of the lambda's parameter, as written.</summary>
    public string Parameter { get; }

    public ExpressionSyntax Body { get; }

    public List<IncludedHop> Hops { get; } = [];

    /// <summary>The name that a filter gives to the elements of the last navigation; null without a filter.</summary>
    public string? ElementName { get; private set; }

    /// <summary>Whether the last navigation is filtered.</summary>
    public bool IsFiltered { get; private set; }

    /// <summary>Whether the body ends in <c>!</c>.</summary>
    public bool IsSuppressed => Body.IsKind(SyntaxKind.SuppressNullableWarningExpression);

    /// <summary>Reads the lambda; null when it is none or names something else than navigations.</summary>
    public static IncludedPath? Read(ExpressionSyntax? argument)
    {
        if (argument is not LambdaExpressionSyntax { ExpressionBody: { } body } lambda || LambdaName.Of(lambda) is not { } parameter) return null;
        var path = new IncludedPath(lambda, parameter.Text, body);
        return path.Read(body, parameter.ValueText) && path.Hops.Count > 0 ? path : null;
    }

    bool Read(ExpressionSyntax expression, string parameter)
    {
        switch (Bare(expression))
        {
            case IdentifierNameSyntax name:
                return name.Identifier.ValueText == parameter;

            case MemberAccessExpressionSyntax member:
                return Add(member.Expression, member.Name.Identifier.ValueText, parameter);

            case InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 2 } arguments } call when CalledName(call) == "Property":
                return IncludeText.Of(arguments[1].Expression) is { } property && Add(arguments[0].Expression, property, parameter);

            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax filter } call when IncludeLambda.IsFilter(CalledName(call) ?? ""):
                if (!Read(filter.Expression, parameter)) return false;
                IsFiltered = true;
                ElementName ??= call.ArgumentList.Arguments.Select(a => a.Expression).OfType<LambdaExpressionSyntax>().Select(l => LambdaName.Of(l)?.Text).FirstOrDefault(n => n is not (null or "_"));
                return true;

            default:
                return false;
        }
    }

    bool Add(ExpressionSyntax entity, string navigation, string parameter)
    {
        if (IsFiltered || !Read(entity, parameter)) return false;
        Hops.Add(new IncludedHop(navigation, CastOf(entity)));
        return true;
    }

    /// <summary>The expression without parentheses, <c>!</c> and casts, which Include looks through.</summary>
    static ExpressionSyntax Bare(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax p => Bare(p.Expression),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } s => Bare(s.Operand),
        CastExpressionSyntax c => Bare(c.Expression),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AsExpression } a => Bare(a.Left),
        _ => expression,
    };

    static string? CastOf(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax p => CastOf(p.Expression),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } s => CastOf(s.Operand),
        CastExpressionSyntax c => SimpleName(c.Type),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AsExpression, Right: TypeSyntax type } => SimpleName(type),
        _ => null,
    };

    static string SimpleName(TypeSyntax type) => type switch
    {
        QualifiedNameSyntax q => q.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax a => a.Name.Identifier.ValueText,
        SimpleNameSyntax s => s.Identifier.ValueText,
        NullableTypeSyntax n => SimpleName(n.ElementType),
        _ => type.ToString(),
    };

    static string? CalledName(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax m => m.Name.Identifier.ValueText,
        SimpleNameSyntax s => s.Identifier.ValueText,
        _ => null,
    };
}
