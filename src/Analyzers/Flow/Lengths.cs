using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneTrip.Flow.Values;

namespace OneTrip.Flow;

/// <summary>How long the result of an operator is, where the code tells.</summary>
static class Lengths
{
    /// <summary>The length of what the method returns, given what it is called on; null when that depends on data.</summary>
    public static Bound? Of(IMethodSymbol method, Value source, ImmutableArray<Value> arguments)
    {
        switch (method.Name)
        {
            case "Take" when method.IsStatic && arguments.Length == 2 && arguments[1] is NumberValue taken:
                return new Bound(taken.Number, IsWrittenOut: false);
            case "Range" when arguments.Length == 2 && arguments[1] is NumberValue count:
                return new Bound(count.Number, IsWrittenOut: false);
            case "Repeat" when arguments.Length == 2 && arguments[1] is NumberValue times:
                return new Bound(times.Number, IsWrittenOut: false);
            // As many as its author wrote.
            case "GetValues" or "GetValuesAsUnderlyingType" or "GetNames" when method.ContainingType.SpecialType == SpecialType.System_Enum:
                return new Bound(0, IsWrittenOut: true);
            case "Where" or "Select" or "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" or "Distinct" or "DistinctBy" or "Reverse" or "Skip" or "Take" or "OfType" or "Cast" or "ToList" or "ToArray"
                or "ToHashSet" or "AsEnumerable" or "AsQueryable" or "ToListAsync" or "ToArrayAsync" or "WhenAll" or "Except" or "Intersect" or "ToImmutableArray" or "ToImmutableList" or "AsReadOnly"
                or "AsNoTracking" or "AsTracking" or "AsSplitQuery" or "AsSingleQuery" or "TagWith" or "AsAsyncEnumerable" or "ToDictionary" or "ToDictionaryAsync" or "Keys" or "get_Keys" or "get_Values":
                return Elements.AsSequence(source)?.Bound;
            default:
                return null;
        }
    }
}
