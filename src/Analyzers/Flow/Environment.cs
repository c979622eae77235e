using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using OneTrip.Flow.Values;

namespace OneTrip.Flow;

/// <summary>What the variables hold at one point of a method. Immutable: branches start from the same one.</summary>
sealed class Environment
{
    /// <summary>Nothing is assigned yet.</summary>
    public static readonly Environment Empty = new(ImmutableDictionary<ISymbol, Value>.Empty.WithComparers(SymbolIdentity.Comparer));

    readonly ImmutableDictionary<ISymbol, Value> _variables;

    Environment(ImmutableDictionary<ISymbol, Value> variables) => _variables = variables;

    /// <summary>What the variable holds.</summary>
    public Value this[ISymbol variable] => _variables.TryGetValue(variable, out var value) ? value : Value.Unknown;

    /// <summary>Whether the variable was assigned.</summary>
    public bool Has(ISymbol variable) => _variables.ContainsKey(variable);

    /// <summary>The environment after an assignment.</summary>
    public Environment With(ISymbol variable, Value value) => new(_variables.SetItem(variable, value));

    /// <summary>What holds where two paths meet. A variable that only one path has assigned keeps that value.</summary>
    public Environment Join(Environment other)
    {
        if (ReferenceEquals(_variables, other._variables)) return this;
        ImmutableDictionary<ISymbol, Value>.Builder? joined = null;
        foreach (var variable in other._variables)
        {
            // Most variables hold on both paths what they held before: a long member has many of them, and many paths.
            var isKnown = _variables.TryGetValue(variable.Key, out var own);
            var value = isKnown ? Values.Join.Of(own!, variable.Value) : variable.Value;
            if (!isKnown || !ReferenceEquals(value, own)) (joined ??= _variables.ToBuilder())[variable.Key] = value;
        }
        return joined is null ? this : new Environment(joined.ToImmutable());
    }

    /// <summary>Whether both hold the same.</summary>
    public bool Same(Environment other) => ReferenceEquals(this, other)
        || _variables.Count == other._variables.Count && _variables.All(v => other._variables.TryGetValue(v.Key, out var value) && v.Value.Equals(value));
}
