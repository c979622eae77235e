using System.Linq;
using System.Collections.Immutable;
using OneTrip.Queries;

namespace OneTrip.Flow.Values;

/// <summary>What the argument of an Include names.</summary>
static class IncludePaths
{
    /// <summary>The paths; null when the value names none that can be read.</summary>
    public static IncludeTree? Of(Value argument) => argument switch
    {
        PathsValue paths => paths.Tree,
        _ => Single(argument) is { } path ? IncludeTree.Empty.With(path) : null,
    };

    /// <summary>The one path, which a <c>ThenInclude</c> extends (oracle: L4); null when there are several or none.</summary>
    public static ImmutableArray<string>? Single(Value argument) => argument switch
    {
        LambdaValue lambda => IncludeLambda.PathOf(lambda.Function),
        ConstantValue constant => Split(constant.Text),
        _ => null,
    };

    /// <summary>The paths in a text that lists them, whatever separates them.</summary>
    public static Value List(string text) =>
        new PathsValue(text.Split(',', ';', ' ').Where(p => p.Length > 0).Aggregate(IncludeTree.Empty, (tree, path) => tree.With(Split(path))));

    static ImmutableArray<string> Split(string path) => path.Split('.').ToImmutableArray();
}
