using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OneTrip.Queries;

/// <summary>An Include with the ThenIncludes that follow it.</summary>
sealed class IncludedRun
{
    IncludedRun(int first, int last, ImmutableArray<ISymbol> path, string text, bool isText) => (First, Last, Path, Text, IsText) = (first, last, path, text, isText);

    /// <summary>Index of the Include in the chain.</summary>
    public int First { get; }

    /// <summary>Index of the last call.</summary>
    public int Last { get; }

    /// <summary>The navigations from the query's entity on; empty when they are named by a text, or are not certain.</summary>
    public ImmutableArray<ISymbol> Path { get; }

    /// <summary>What it names, for people; the text where it is named by one.</summary>
    public string Text { get; }

    /// <summary>Whether it names them by a text, and that text is certain.</summary>
    public bool IsText { get; }

    /// <summary>The runs of a chain.</summary>
    public static ImmutableArray<IncludedRun> In(ImmutableArray<ChainStep> chain)
    {
        var runs = ImmutableArray.CreateBuilder<IncludedRun>();
        for (var i = 0; i < chain.Length; i++)
        {
            if (chain[i].Call.TargetMethod.Name != "Include") continue;
            var first = i;
            while (i + 1 < chain.Length && chain[i + 1].Call.TargetMethod.Name == "ThenInclude" && chain[i + 1].Call.Syntax.Span.Start == chain[first].Call.Syntax.Span.Start) i++;
            runs.Add(Of(chain, first, i));
        }
        return runs.ToImmutable();
    }

    static IncludedRun Of(ImmutableArray<ChainStep> chain, int first, int last)
    {
        var argument = Argument(chain[first].Call);
        if (argument?.ConstantValue is { HasValue: true, Value: string text }) return new IncludedRun(first, last, ImmutableArray<ISymbol>.Empty, text, isText: last == first);
        var path = ImmutableArray.CreateBuilder<ISymbol>();
        var isCertain = true;
        for (var i = first; i <= last; i++)
            if (IncludeLambda.PropertiesOf(Argument(chain[i].Call)) is { } properties) path.AddRange(properties);
            else isCertain = false;
        var named = path.Count > 0 ? string.Join(".", path.Select(p => p.Name)) : "…";
        return new IncludedRun(first, last, isCertain ? path.ToImmutable() : ImmutableArray<ISymbol>.Empty, isCertain ? named : IncludeLambda.TextOf(Argument(chain[first].Call)), isText: false);
    }

    static IOperation? Argument(IInvocationOperation call) => call.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == 1)?.Value;

    /// <summary>Whether all that the other names is loaded by this one. A filter leaves some out; a text and a lambda are not compared.</summary>
    public bool Loads(IncludedRun other)
    {
        if (IsText && other.IsText) return Text == other.Text || Text.StartsWith(other.Text + ".", System.StringComparison.Ordinal);
        if (other.Path.IsEmpty || Path.Length < other.Path.Length) return false;
        for (var i = 0; i < other.Path.Length; i++)
            if (!SymbolIdentity.Comparer.Equals(Path[i].OriginalDefinition, other.Path[i].OriginalDefinition)) return false;
        return true;
    }
}
