using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace OneTrip.Summaries;

/// <summary>A method, and what its caller wants to know of it.</summary>
/// <param name="Method">The method's definition.</param>
/// <param name="Sends">Whether the commands matter that it sends; else only the entities that go in and out do.</param>
readonly record struct Callee(IMethodSymbol Method, bool Sends)
{
    /// <summary>Compares by the identity of methods.</summary>
    public static readonly IEqualityComparer<Callee> Comparer = new ByIdentity();

    sealed class ByIdentity : IEqualityComparer<Callee>
    {
        public bool Equals(Callee x, Callee y) => x.Sends == y.Sends && SymbolIdentity.Comparer.Equals(x.Method, y.Method);
        public int GetHashCode(Callee callee) => SymbolIdentity.Comparer.GetHashCode(callee.Method) * 2 + (callee.Sends ? 1 : 0);
    }
}
