using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OneTrip.Flow;
using OneTrip.Flow.Values;

namespace OneTrip.Summaries;

/// <summary>
/// What static members keep that are assigned once, where they are declared: compiled queries, mapping functions and
/// expressions, lists of Includes.
/// </summary>
sealed class StaticFields
{
    readonly Analysis _analysis;
    readonly ConcurrentDictionary<ISymbol, Value> _values = new(SymbolIdentity.Comparer);

    public StaticFields(Analysis analysis) => _analysis = analysis;

    /// <summary>Whether the field or property always keeps what its initializer says, and that can matter.</summary>
    public bool Keeps(ISymbol member) => member switch
    {
        IFieldSymbol field => field is { IsStatic: true, IsReadOnly: true } && Matters(field, field.Type),
        IPropertySymbol property => property is { IsStatic: true, SetMethod: null } && Matters(property, property.Type) && Initializer(property, CancellationToken.None) is not null,
        _ => false,
    };

    bool Matters(ISymbol member, ITypeSymbol type) => _analysis.Relevance.MayCarry(type) || _analysis.Interest.Sends(member);

    /// <summary>What it keeps. Calls of methods in its initializer are not followed, so that the order of evaluation does not matter.</summary>
    public Value ValueOf(ISymbol member, CancellationToken cancel)
    {
        if (_values.TryGetValue(member, out var known)) return known;
        var value = Body(member, cancel) is { } initializer
            ? new Interpreter(_analysis, member, _ => null, cancel).ValueOf(initializer)
            : Value.Unknown;
        return _values.GetOrAdd(member, value);
    }

    /// <summary>The operation of the initializer; null when there is none in reach.</summary>
    public IOperation? Body(ISymbol member, CancellationToken cancel) =>
        _analysis.Universe.Holds(member) && Initializer(member, cancel) is { } syntax ? _analysis.Universe.ModelOf(member, syntax.SyntaxTree)?.GetOperation(syntax, cancel) : null;

    static EqualsValueClauseSyntax? Initializer(ISymbol member, CancellationToken cancel)
    {
        foreach (var reference in member.DeclaringSyntaxReferences)
            switch (reference.GetSyntax(cancel))
            {
                case VariableDeclaratorSyntax { Initializer: { } field }: return field;
                case PropertyDeclarationSyntax { Initializer: { } property }: return property;
            }
        return null;
    }
}
