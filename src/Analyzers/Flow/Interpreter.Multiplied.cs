using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using OneTrip.Flow.Values;
using OneTrip.Queries;

namespace OneTrip.Flow;

sealed partial class Interpreter
{
    readonly List<MultipliedRows> _multiplied = new();

    /// <summary>Notes a query whose rows multiply, where it is executed. Only what is certain of it counts: one root, one set of Includes.</summary>
    void NoteMultiplied(SequenceValue query, ReadSite site, SyntaxNode syntax)
    {
        if (_isTranslated || _isSilent > 0 || site.IsAssumed || _assumed > 0) return;
        if (query.Element is not EntityValue { Via: null, Facts: { Splitting: Splitting.Default } facts, Source.Roots: { Length: 1 } roots } entity) return;
        if (SiblingCollections.In(entity.Type, entity.Loaded, facts.IgnoresAutoIncludes, Model) is not var (first, second)) return;
        // A loop is evaluated twice, a lambda wherever it is called.
        if (!_multiplied.Any(m => m.Root.Equals(roots[0]) && m.Site.Location == site.Location)) _multiplied.Add(new MultipliedRows(roots[0], first, second, site, facts.IsCut || Cuts(syntax, entity)));
    }

    /// <summary>Whether the operator takes rows of which nothing says which.</summary>
    bool Cuts(SyntaxNode syntax, Value element) =>
        syntax is Microsoft.CodeAnalysis.CSharp.Syntax.InvocationExpressionSyntax { Expression: Microsoft.CodeAnalysis.CSharp.Syntax.MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } }
        && CertainRows.Chooses(name) && !(element is EntityValue entity && CertainRows.AreTaken(syntax, Model.KeyOf(entity.Type)));
}
