using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OneTrip.CodeFixes.Chains;

namespace OneTrip.CodeFixes.Loops;

/// <summary>What the loop looks its rows up in: a dictionary, a lookup, a set or counts, made by one query before the loop.</summary>
/// <param name="Name">What its variable would be called.</param>
/// <param name="Made">How it is made; the query itself already asks for all keys.</param>
/// <param name="Lookup">What the loop writes behind its variable, to look in it.</param>
/// <param name="Type">Its type, as it is written where the query stands; null when it cannot be written.</param>
/// <param name="OfList">How it is made of a list of the rows; null where the database computes it.</param>
sealed record Answer(string Name, string Made, string Lookup, string? Type, string? OfList)
{
    /// <summary>How a list of the rows is queried for, in the ways it may be written.</summary>
    public ImmutableArray<string> Rows { get; private init; } = ImmutableArray<string>.Empty;

    /// <summary>What takes the place of the query; null when nothing does so that shows the same.</summary>
    /// <param name="query">The query in the loop.</param>
    /// <param name="condition">Its conditions.</param>
    /// <param name="isUnique">Whether at most one row can meet them.</param>
    /// <param name="text">The text of the query for all elements.</param>
    /// <param name="model">The model.</param>
    public static Answer? Of(LoopQuery query, KeyCondition condition, bool isUnique, QueryText text, SemanticModel model)
    {
        var (row, parts) = (condition.Parameter, condition.All);
        var isOne = parts.Length == 1;
        var property = string.Join("And", parts.Select(p => p.Property));
        var asked = isOne ? condition.Asked.ToString() : $"({string.Join(", ", parts.Select(p => p.Asked))})";
        // Tuples of what can be null are not compared as the database does it.
        if (!isOne && parts.Any(p => IsNull(p.Key.Type) || IsNull(p.Type))) return null;
        var isNullable = IsNull(condition.Key.Type);
        // A key of the element that can be null is looked up among keys that can be.
        var cast = isNullable && !IsNull(condition.Type) ? $"({condition.Key.Type.WithNullableAnnotation(NullableAnnotation.Annotated).ToMinimalDisplayString(model, query.Root.SpanStart)})" : "";
        var projection = query.Calls.LastOrDefault() is { Name: "Select" } select ? select.OnlyArgument as LambdaExpressionSyntax : null;
        var calls = projection is null ? query.Calls.Length : query.Calls.Length - 1;
        if (query.Calls.Take(calls).Any(c => !s_kept.Contains(c.Name)) || projection is { ExpressionBody: null }) return null;
        if (projection is not null && (query.Verb is "Any" or "Count" or "LongCount" or "Sum" || parts.Any(p => p.Equality is { } equality && !query.Calls[query.Calls.Length - 1].Access.Expression.Span.Contains(equality.Span)))) return null;
        // The last call may filter too, but not by what the query before it does.
        if (query.Verb is not ("Find" or "Sum") && !query.Arguments.IsEmpty && !(query.Arguments.Length == 1 && parts.Any(p => p.Equality is { } last && query.Arguments[0].Span.Contains(last.Span)))) return null;
        var isOrdered = query.Calls.Any(c => c.Name.StartsWith("OrderBy", System.StringComparison.Ordinal));
        var rows = text.Rows(calls);
        var many = SetName(query);
        var keyOfPair = isOne ? "x.Key" : Of("x");
        var entity = Plural.Camel(query.Entity.Name);

        switch (query.Verb)
        {
            case "First" or "FirstOrDefault" or "Single" or "SingleOrDefault" or "Find" when isUnique && !isNullable && !IsNull(condition.Type):
                var (made, values) = Paired();
                return new Answer(values, Executed("ToDictionary", made is null ? $"{row} => {Of(row)}" : $"x => {keyOfPair}, x => x.Value", made),
                    query.Verb is "First" or "Single" ? $"[{asked}]" : $".GetValueOrDefault({asked})", Typed("Dictionary", Written(condition.Type), Value()), made is null ? $"ToDictionary({row} => {Of(row)})" : null) { Rows = Listed() };
            // Of many that belong to an element all would be brought, to take one.
            case "First" or "FirstOrDefault" when !isUnique && (isOrdered || isOne && property.EndsWith("Id", System.StringComparison.OrdinalIgnoreCase)):
                return null;
            case "First" or "FirstOrDefault" or "Single" or "SingleOrDefault" or "Find":
                return Looked($".{(query.Verb == "Find" ? "FirstOrDefault" : query.Verb)}()");
            case "ToList" or "ToArray" when query.Arguments.IsEmpty:
                return Looked($".{query.Verb}()");
            case "" when query.Terminal is null:
                return Looked("");
            case "Any" when !isOne:
                var members = text.Call($"Select({row} => new {{ {Members(row)} }})") + text.Call("Distinct()") + (query.IsAsync ? "" : text.Call("AsEnumerable()"));
                return new Answer($"{Plural.Camel(Plural.Of(property))}With{Plural.Pascal(many)}", InMemory(rows + members, $"Select(x => {Of("x")}).ToHashSet()"), $".Contains({asked})", null, null);
            case "Any":
                return new Answer($"{Plural.Camel(Plural.Of(property))}With{Plural.Pascal(many)}",
                    InMemory(rows + text.Call($"Select({row} => {cast}{row}.{property})") + text.Call("Distinct()"), "ToHashSet()"), $".Contains({asked})", $"HashSet<{KeyType()}>", null);
            case "Count" or "LongCount" when !isNullable:
                return Counted($"Count = g.{query.Verb}()", "Count", $"{entity}CountsBy{property}", query.Verb == "Count" ? "int" : "long");
            case "Sum" when !isNullable && query.Arguments.Length == 1 && query.Arguments[0] is LambdaExpressionSyntax { ExpressionBody: { } summed } && model.GetTypeInfo(summed).Type is { IsValueType: true } number && !IsNull(number):
                return Counted($"Sum = g.Sum({query.Arguments[0]})", "Sum", $"{entity}SumsBy{property}", Written(number));
            default:
                return null;
        }

        string Of(string name) => isOne ? $"{name}.{property}" : $"({Members(name)})";

        string Members(string name) => string.Join(", ", parts.Select(p => $"{name}.{p.Property}"));

        (string? Made, string Name) Paired()
        {
            if (projection is null) return (null, $"{many}By{property}");
            var value = projection.ExpressionBody is MemberAccessExpressionSyntax member ? Plural.Pascal(member.Name.Identifier.ValueText) : "Value";
            var parameter = LambdaName.Of(projection)?.Text ?? row;
            return (text.Call($"Select({parameter} => new {{ {(isOne ? $"Key = {cast}{parameter}.{property}" : Members(parameter))}, Value = {projection.ExpressionBody} }})"), $"{entity}{Plural.Of(value)}By{property}");
        }

        Answer Looked(string taken)
        {
            var (made, values) = Paired();
            var looked = made is null ? $"ToLookup({row} => {cast}{Of(row)})" : $"ToLookup(x => {keyOfPair}, x => x.Value)";
            return new Answer(values, InMemory(rows + made, looked), $"[{asked}]{taken}", Typed("ILookup", KeyType(), Value()), made is null ? looked : null) { Rows = Listed() };
        }

        ImmutableArray<string> Listed() => query.IsAsync ? ImmutableArray.Create($"{rows}.ToListAsync({query.Cancellation}){query.Configured}", $"{rows}.ToArrayAsync({query.Cancellation}){query.Configured}") : ImmutableArray.Create($"{rows}.ToList()", $"{rows}.ToArray()");

        string KeyType() => cast.Length > 0 ? cast.Trim('(', ')') : Written(condition.Type);

        string? Value() => projection is null ? Written(query.Entity) : model.GetTypeInfo(projection.ExpressionBody!).Type is { IsAnonymousType: false } type ? Written(type) : null;

        string Written(ITypeSymbol type) => type.ToMinimalDisplayString(model, query.Root.SpanStart);

        Answer Counted(string counted, string member, string name, string number)
        {
            var key = !isOne ? Of("g.Key") : IsNull(condition.Type) ? "g.Key!.Value" : "g.Key";
            var grouped = isOne ? $"{row}.{property}" : $"new {{ {Members(row)} }}";
            return new Answer(name, Executed("ToDictionary", $"g => {key}, g => g.{member}", text.Call($"GroupBy({row} => {grouped})") + text.Call($"Select(g => new {{ g.Key, {counted} }})")), $".GetValueOrDefault({asked})", Typed("Dictionary", Written(KeyTypes.Plain(condition.Type)), number), null);
        }

        string Executed(string method, string arguments, string? between) => query.IsAsync
            ? $"await {rows}{between}{text.Call($"{method}Async({arguments}{(query.Cancellation is null ? "" : ", " + query.Cancellation)})")}{query.Configured}"
            : $"{rows}{between}{text.Call($"{method}({arguments})")}";

        string InMemory(string all, string method) => query.IsAsync ? $"(await {all}{text.Call($"ToListAsync({query.Cancellation})")}{query.Configured}).{method}" : all + text.Call(method);
    }

    static string? Typed(string type, string key, string? value) => value is null ? null : $"{type}<{key}, {value}>";

    static bool IsNull(ITypeSymbol type) => ElementKey.IsNullable(type) || type is { IsValueType: false, NullableAnnotation: not NullableAnnotation.NotAnnotated };

    /// <summary>What the rows are called together: as their set, or by their type.</summary>
    static string SetName(LoopQuery query) => Plural.Camel(Plural.Of(query.Root is MemberAccessExpressionSyntax set ? set.Name.Identifier.ValueText : query.Entity.Name));

    /// <summary>The operators that mean the same for all elements as for one.</summary>
    static readonly ImmutableHashSet<string> s_kept = ImmutableHashSet.Create(
        "Where", "Include", "ThenInclude", "AsNoTracking", "AsNoTrackingWithIdentityResolution", "AsTracking", "AsSplitQuery", "AsSingleQuery", "AsQueryable",
        "IgnoreQueryFilters", "IgnoreAutoIncludes", "TagWith", "TagWithCallSite", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending");
}
