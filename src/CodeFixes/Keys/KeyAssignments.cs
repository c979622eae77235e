using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneTrip.CodeFixes.Keys;

/// <summary>Whether code sets a navigation or its foreign key. Until the changes are saved, one of them may not say what the other does.</summary>
/// <param name="navigation">The navigation.</param>
/// <param name="key">The name of its foreign key.</param>
sealed class KeyAssignments(IPropertySymbol navigation, string key)
{
    readonly string owner = Rules.Names.Full(navigation.ContainingType);

    /// <summary>Whether a member does.</summary>
    public bool AreMadeIn(SyntaxNode member, SemanticModel model, CancellationToken cancellation)
    {
        foreach (var node in member.DescendantNodes())
        {
            var target = node switch
            {
                AssignmentExpressionSyntax assignment => assignment.Left,
                PrefixUnaryExpressionSyntax prefix when prefix.Kind() is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression => prefix.Operand,
                PostfixUnaryExpressionSyntax postfix when postfix.Kind() is SyntaxKind.PostIncrementExpression or SyntaxKind.PostDecrementExpression => postfix.Operand,
                _ => null,
            };
            if (target?.GetLastToken().ValueText is { } name && (name == navigation.Name || name == key)
                && model.GetSymbolInfo(target, cancellation).Symbol is IPropertySymbol set && Rules.Names.Full(set.ContainingType) == owner) return true;
        }
        return false;
    }

    /// <summary>Whether a member of the solution does that uses another by its name, such as one that maps what it has just made.</summary>
    public async Task<bool> AreMadeBesideAsync(string used, Solution solution, CancellationToken cancellation)
    {
        foreach (var document in solution.Projects.Where(p => p.Language == LanguageNames.CSharp).SelectMany(p => p.Documents))
        {
            var text = (await document.GetTextAsync(cancellation).ConfigureAwait(false)).ToString();
            if (!Holds(text, used) || !Holds(text, navigation.Name) && !Holds(text, key)) continue;
            if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model) return true;
            var root = await model.SyntaxTree.GetRootAsync(cancellation).ConfigureAwait(false);
            foreach (var member in root.DescendantNodes().Where(n => n is BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax or GlobalStatementSyntax))
                if (member.DescendantTokens().Any(t => t.ValueText == used) && AreMadeIn(member, model, cancellation)) return true;
        }
        return false;

        static bool Holds(string text, string word) => text.IndexOf(word, StringComparison.Ordinal) >= 0;
    }
}
