using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace OneTrip.Rules;

/// <summary>Whether a location may be reported from a callback: hosts drop what lies outside of the member they asked for.</summary>
static class MemberSpan
{
    /// <summary>Whether the location lies in one of the member's blocks.</summary>
    public static bool Holds(ImmutableArray<IOperation> blocks, Location location)
    {
        foreach (var block in blocks)
            if (block.Syntax.SyntaxTree == location.SourceTree && block.Syntax.Span.Contains(location.SourceSpan)) return true;
        return false;
    }
}
