using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace OneTrip.Summaries;

/// <summary>A method, and what its caller wants to know of it.</summary>
/// <param name="Method">The method's definition.</param>
/// <param name="Reads">Whether the entities matter that go in and out, because somebody reads their navigations; queries always do.</param>
/// <param name="Commands">
/// The commands that matter: those sent with at most so many calls between; <see cref="None"/> for none,
/// <see cref="All"/> where everything matters that is brought into the context.
/// </param>
readonly record struct Callee(IMethodSymbol Method, bool Reads, int Commands)
{
    /// <summary>Commands do not matter.</summary>
    public const int None = -1;

    /// <summary>All commands matter, however far away.</summary>
    public const int All = int.MaxValue;

    /// <summary>Compares by the identity of methods.</summary>
    public static readonly IEqualityComparer<Callee> Comparer = new ByIdentity();

    sealed class ByIdentity : IEqualityComparer<Callee>
    {
        public bool Equals(Callee x, Callee y) => x.Commands == y.Commands && x.Reads == y.Reads && SymbolIdentity.Comparer.Equals(x.Method, y.Method);
        public int GetHashCode(Callee callee) => SymbolIdentity.Comparer.GetHashCode(callee.Method) * 31 + callee.Commands * 2 + (callee.Reads ? 1 : 0);
    }
}
