using Microsoft.CodeAnalysis;
using OneTrip.Model;

namespace OneTrip.Queries;

/// <summary>Methods whose meaning their signature does not tell.</summary>
static class QueryOperators
{
    /// <summary>Whether the method is declared by EF Core, its relational part or a provider.</summary>
    public static bool IsOfEfCore(IMethodSymbol method)
    {
        for (var space = method.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
            if (space.Name == "EntityFrameworkCore" && space.ContainingNamespace is { Name: "Microsoft", ContainingNamespace.IsGlobalNamespace: true }) return true;
        return false;
    }

    /// <summary>
    /// The entity of the query that the method begins on a set (<c>FromSql</c>, <c>TemporalAsOf</c>): such a call must stay
    /// first, so that an Include goes behind it (rule F1). Null for any other method.
    /// </summary>
    public static ITypeSymbol? BeginsQuery(IMethodSymbol method, EfSymbols ef) =>
        method is { IsStatic: true, Parameters.Length: > 0, ReturnType: INamedTypeSymbol { Name: "IQueryable", TypeArguments.Length: 1 } returned }
        && ef.EntityOfSet(method.Parameters[0].Type) is not null ? returned.TypeArguments[0] : null;

    /// <summary>Whether the method, called on a query or a set, executes nothing.</summary>
    public static bool OnlyDescribes(IMethodSymbol method) =>
        method.Name is "AsQueryable" or "ToQueryString" or "GetType" or "ToString" or "Equals" or "GetHashCode"
        || method.MethodKind == MethodKind.PropertyGet
        || method.ContainingType is { Name: "DbSet" or "InternalDbSet" } && method.Name is not ("Find" or "FindAsync");

    /// <summary>Whether the operator, translated, asks for a number or an answer: it brings no entities.</summary>
    public static bool OnlyAnswers(IMethodSymbol method)
    {
        if (!method.IsStatic || method.Parameters.IsEmpty || !ElementTypes.IsQueryable(method.Parameters[0].Type)) return false;
        var answer = method.ReturnType;
        while (answer is INamedTypeSymbol { Name: "Task" or "Nullable", TypeArguments.Length: 1 } holder) answer = holder.TypeArguments[0];
        return answer.SpecialType is >= SpecialType.System_Boolean and <= SpecialType.System_Double;
    }

    /// <summary>Whether the method is LINQ's <c>OfType</c> or <c>Cast</c>.</summary>
    public static bool ChangesType(IMethodSymbol method) =>
        method is { Name: "OfType" or "Cast", IsStatic: true, TypeArguments.Length: 1, ContainingType: { Name: "Queryable" or "Enumerable", ContainingNamespace: { Name: "Linq", ContainingNamespace.Name: "System" } } };
}
