using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneTrip.Flow;

/// <summary>Whether a statement gives the rows of each element a value of that element's own, so that one statement could not do it for all.</summary>
static class OwnValues
{
    /// <summary>Whether what <c>ExecuteUpdate</c> sets is computed of the loop's element: <c>s.SetProperty(p => p.Price, prices[id])</c>.</summary>
    public static bool AreSet(SyntaxNode loop, SyntaxNode command, string? element)
    {
        if (element is null) return false;
        HashSet<string>? names = null;
        for (var node = command; node is ExpressionSyntax; node = node.Parent)
            if (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ExecuteUpdate" or "ExecuteUpdateAsync" } } update)
                return update.ArgumentList.DescendantNodes().OfType<InvocationExpressionSyntax>()
                    .Any(s => s is { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "SetProperty" }, ArgumentList.Arguments: { Count: 2 } set } && LoopShape.Mentions(set[1], names ??= ComputedOf(loop, element)));
        return false;
    }

    /// <summary>The element's name, and those of the variables that are computed of it.</summary>
    static HashSet<string> ComputedOf(SyntaxNode loop, string element)
    {
        var names = new HashSet<string> { element };
        foreach (var variable in loop.DescendantNodes().OfType<VariableDeclaratorSyntax>())
            if (variable.Initializer is { } start && LoopShape.Mentions(start, names)) names.Add(variable.Identifier.ValueText);
        return names;
    }
}
