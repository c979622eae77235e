using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OneTrip.Flow.Values;
using OneTrip.Model;
using OneTrip.Queries;

namespace OneTrip.Flow;

/// <summary>Code that runs for each element of a sequence of unknown length, and which of its queries that makes harmful.</summary>
sealed class Repetition
{
    readonly SyntaxNode _body;
    readonly HashSet<string> _names;
    readonly bool _isQuiet;

    Repetition(SyntaxNode body, string? name, Location location, bool isQuiet)
    {
        _body = body;
        Name = name;
        Location = location;
        _isQuiet = isQuiet;
        _names = new HashSet<string>(Declared(body));
    }

    /// <summary>The name of the loop's variable; null when it is taken apart.</summary>
    public string? Name { get; }

    /// <summary>The head of the loop, or the function.</summary>
    public Location Location { get; }

    /// <summary>A loop; null when its length is written out in the code.</summary>
    public static Repetition? OfLoop(IForEachLoopOperation loop, Value collection)
    {
        if (collection is SequenceValue { Kind: SequenceKind.Fixed } || collection is CollectionValue { Cell.HasGrown: false } counted && counted.Cell.Has(Cell.Element) || loop.Syntax is not CommonForEachStatementSyntax syntax) return null;
        var variable = syntax is ForEachStatementSyntax simple ? simple.Identifier.ValueText : null;
        var element = (loop.LoopControlVariable as IVariableDeclaratorOperation)?.Symbol.Type;
        return new Repetition(syntax, variable, syntax.Expression.GetLocation(), IsQuiet(syntax, element, loop.Collection));
    }

    /// <summary>A function that an in-memory operator calls for each element; null for anything but a lambda with a body in sight.</summary>
    public static Repetition? OfDelegate(Value function, IMethodSymbol called)
    {
        if (function is not LambdaValue { Function: { Syntax: AnonymousFunctionExpressionSyntax syntax } lambda }) return null;
        // A search stops at the first hit; a cache calls only when it has none.
        var isQuiet = called.Name is "First" or "FirstOrDefault" or "Single" or "SingleOrDefault" or "Any" or "All" or "Find" or "FindIndex" or "Exists" or "TrueForAll" or "TakeWhile" or "SkipWhile"
            || called.Name.StartsWith("GetOr", System.StringComparison.Ordinal);
        var parameter = lambda.Symbol.Parameters.FirstOrDefault();
        return new Repetition(syntax, parameter?.Name, syntax.GetLocation(), isQuiet || parameter is not null && IsBatch(parameter.Type));
    }

    /// <summary>
    /// Whether a query executed at this place costs one query per element: it depends on the element, and nothing around it
    /// says that it runs seldom.
    /// </summary>
    public bool Covers(SyntaxNode syntax, QuerySource source, bool isDirect)
    {
        if (_isQuiet || !Holds(syntax)) return false;
        // What the loop goes over runs once.
        if (_body is CommonForEachStatementSyntax each && each.Expression.Span.Contains(syntax.Span)) return false;
        if (!Mentions(syntax)) return false;
        return !(isDirect && HasContextOfItsOwn(source));
    }

    /// <summary>Whether the place lies in the loop.</summary>
    public bool Holds(SyntaxNode syntax) => syntax.SyntaxTree == _body.SyntaxTree && _body.Span.Contains(syntax.Span);

    /// <summary>Whether the expression uses anything that the element decides.</summary>
    bool Mentions(SyntaxNode syntax) => syntax.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(n => _names.Contains(n.Identifier.ValueText));

    /// <summary>Whether the query's context is created for each element, which is done on purpose.</summary>
    bool HasContextOfItsOwn(QuerySource source)
    {
        foreach (var root in source.Roots)
        {
            if (root.Tree != _body.SyntaxTree) continue;
            SyntaxNode node = root.Tree.GetRoot().FindNode(root.Span, getInnermostNodeForTie: true);
            while (node is MemberAccessExpressionSyntax or InvocationExpressionSyntax)
                node = node is MemberAccessExpressionSyntax member ? member.Expression : ((InvocationExpressionSyntax)node).Expression;
            if (node is IdentifierNameSyntax name && _names.Contains(name.Identifier.ValueText)) return true;
        }
        return false;
    }

    static bool IsQuiet(CommonForEachStatementSyntax loop, ITypeSymbol? element, IOperation collection)
    {
        if (element is not null && IsBatch(element)) return true;
        while (collection is IConversionOperation conversion) collection = conversion.Operand;
        if (collection is IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } } or IInvocationOperation { TargetMethod.ContainingType.SpecialType: SpecialType.System_Enum }) return true;
        // A loop that may stop at the first hit searches.
        return loop.Statement.DescendantNodes(n => n is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            .Any(n => n is BreakStatementSyntax { Parent: not SwitchSectionSyntax } or ReturnStatementSyntax or GotoStatementSyntax);
    }

    /// <summary>Whether an element is itself a sequence, as a chunk of a batch is.</summary>
    static bool IsBatch(ITypeSymbol element) => ElementTypes.Of(element) is not null;

    static IEnumerable<string> Declared(SyntaxNode body)
    {
        foreach (var node in body.DescendantNodesAndSelf())
            switch (node)
            {
                case ForEachStatementSyntax each: yield return each.Identifier.ValueText; break;
                case VariableDeclaratorSyntax variable: yield return variable.Identifier.ValueText; break;
                case SingleVariableDesignationSyntax designation: yield return designation.Identifier.ValueText; break;
                case ParameterSyntax parameter when parameter.Parent == body || parameter.Parent?.Parent == body: yield return parameter.Identifier.ValueText; break;
            }
    }
}
