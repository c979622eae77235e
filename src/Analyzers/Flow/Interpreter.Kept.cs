using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using OneTrip.Flow.Values;
using OneTrip.Summaries;

namespace OneTrip.Flow;

sealed partial class Interpreter
{
    /// <summary>What is found in a member when others of its class have run before on the same object.</summary>
    public ImmutableArray<Finding> FindingsAfter(ImmutableArray<(IMethodSymbol Method, MethodSummary Summary)> before, IMethodSymbol method, MethodSummary own)
    {
        var declaration = method.DeclaringSyntaxReferences[0].GetSyntax(_cancel);
        _call = declaration;
        _isSilent++;
        // Twice, since nothing says in which order: what one keeps another may load.
        for (var round = 0; round < 2; round++)
            foreach (var (member, summary) in before)
                Instantiate(summary, member, member, _self, member.Parameters.Select(_ => Value.Unknown).ToImmutableArray(), declaration);
        _isSilent--;
        _keepsSites = true;
        Instantiate(own, method, method, _self, method.Parameters.Select(p => (Value)new ParameterValue(p.Ordinal)).ToImmutableArray(), declaration);
        return _findings.ToImmutable(_brought);
    }

    /// <summary>Whether the reads of a summary happen where it says, rather than at a call.</summary>
    bool _keepsSites;
}
