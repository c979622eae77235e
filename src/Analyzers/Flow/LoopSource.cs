using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OneTrip.Model;

namespace OneTrip.Flow;

/// <summary>What the things that a loop goes over are, and whether they are many.</summary>
static class LoopSource
{
    /// <summary>Whether an element is itself a sequence, as a chunk of a batch is. A group is none: it stands for its key.</summary>
    public static bool IsBatch(ITypeSymbol? element) => ElementTypes.Of(element) is not null && !IsGroup(element);

    /// <summary>Whether an element is a group with its key.</summary>
    public static bool IsGroup(ITypeSymbol? element) => element is INamedTypeSymbol { Name: "IGrouping" };

    /// <summary>Whether the type holds one value or none, by the name that such types have: a loop over it runs once at most.</summary>
    public static bool IsOptional(ITypeSymbol? type) => type is INamedTypeSymbol { Name: "Option" or "Optional" or "Maybe", TypeArguments.Length: 1 };

    /// <summary>Whether an element is itself a piece of code, or stands for a type: no row makes one.</summary>
    public static bool IsCode(ITypeSymbol? element) => element is { TypeKind: TypeKind.Delegate } or { Name: "Expression" or "LambdaExpression", ContainingNamespace.Name: "Expressions" } or { Name: "Type", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>Whether the loop goes over what the code itself lists: a static field that is never assigned again, the values of an enum, the arguments that callers write one by one.</summary>
    public static bool IsOverConstants(IOperation collection)
    {
        while (collection is IConversionOperation conversion) collection = conversion.Operand;
        return IsOfEnum(collection.Syntax) || collection switch
        {
            IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } } => true,
            IParameterReferenceOperation { Parameter.IsParams: true } => true,
            IInvocationOperation { TargetMethod: { Name: "GetEntityTypes", ContainingNamespace.Name: "Metadata" or "EntityFrameworkCore" } } => true,
            _ => false,
        };
    }

    /// <summary>Whether the values of an enum are asked for, by the way it is written: of an enum that is not known nothing binds.</summary>
    static bool IsOfEnum(SyntaxNode syntax) => syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "Enum" }, Name.Identifier.ValueText: "GetValues" or "GetNames" } };

    /// <summary>
    /// Whether the loop goes over what the application itself consists of, by the name of what it goes over: the languages it is translated to, its
    /// modules, its databases. They are a handful, and nobody adds one by a row.
    /// </summary>
    /// <param name="collection">What the loop goes over.</param>
    /// <param name="areRows">Whether its elements are entities: then only languages are few.</param>
    /// <param name="variables">How many variables led there.</param>
    public static bool IsOverParts(ExpressionSyntax collection, bool areRows, int variables = 0)
    {
        var last = collection;
        while (true)
            switch (last)
            {
                case AwaitExpressionSyntax awaited: last = awaited.Expression; break;
                case ParenthesizedExpressionSyntax parenthesized: last = parenthesized.Expression; break;
                case InvocationExpressionSyntax call: last = call.Expression; break;
                case MemberAccessExpressionSyntax member when IsParts(member.Name, areRows): return true;
                case MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } member: last = member.Expression; break;
                case SimpleNameSyntax name: return IsParts(name, areRows) || name is IdentifierNameSyntax variable && variable.Parent == collection.Parent && variables < 2 && LocalVariables.Initial(variable) is { } start && IsOverParts(start, areRows, variables + 1);
                default: return false;
            }
    }

    static bool IsParts(SimpleNameSyntax name, bool areRows)
    {
        var text = name.Identifier.ValueText;
        if (text.EndsWith("Async", System.StringComparison.Ordinal)) text = text.Substring(0, text.Length - "Async".Length);
        return s_languages.Any(Ends) || !areRows && s_parts.Any(Ends);

        bool Ends(string word) => text.EndsWith(word, System.StringComparison.OrdinalIgnoreCase);
    }

    static readonly string[] s_languages = { "Languages", "Locales", "Cultures" };

    static readonly string[] s_parts = { "Modules", "Plugins", "Providers", "Databases" };
}
