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
        if (ReferenceEquals(this, other)) return this;
        var joined = _variables.ToBuilder();
        foreach (var variable in other._variables)
            joined[variable.Key] = _variables.TryGetValue(variable.Key, out var own) ? Values.Join.Of(own, variable.Value) : variable.Value;
        return new Environment(joined.ToImmutable());
    }

    /// <summary>Whether both hold the same.</summary>
    public bool Same(Environment other) => ReferenceEquals(this, other)
        || _variables.Count == other._variables.Count && _variables.All(v => other._variables.TryGetValue(v.Key, out var value) && v.Value.Equals(value));
}
