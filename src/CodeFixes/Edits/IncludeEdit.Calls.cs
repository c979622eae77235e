using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using OneTrip.CodeFixes.Sites;

namespace OneTrip.CodeFixes.Edits;

sealed partial class IncludeEdit
{
    /// <summary>The new calls: <c>.Include(o => o.Lines).ThenInclude(l => l.Product)</c>, or their end when a run is extended.</summary>
    string Calls(ChainLayout layout)
    {
        var calls = new StringBuilder();
        for (var i = Start; i < path.Length; i++)
        {
            calls.Append(i == 0 ? layout.BeforeInclude : layout.BeforeThenInclude(Extended, runs));
            calls.Append(i == 0 ? ".Include(" : ".ThenInclude(").Append(Lambda(i)).Append(')');
        }
        return calls.ToString();
    }

    string Lambda(int index)
    {
        var hop = path[index];
        var parameter = Parameter(index);
        var owner = MayBeNull(index) ? parameter + "!" : parameter;
        if (hop.Cast is not null) owner = $"(({hop.Cast}){owner})";
        // A collection that may be null is no source for a ThenInclude.
        var end = hop is { IsCollection: true, IsNullable: true } && index + 1 < path.Length ? "!" : "";
        return $"{parameter} => {owner}.{(SyntaxFacts.GetKeywordKind(hop.Name) == SyntaxKind.None ? "" : "@")}{hop.Name}{end}";
    }

    /// <summary>The name that the chain uses already for these entities, or else a new one.</summary>
    string Parameter(int index) =>
        (index == 0 ? site.EntityName : runs.Where(r => r.Shares(names) >= index).Select(r => r.NameAt(index)).FirstOrDefault(n => n is not null))
        ?? ParameterName.For(path[index].Owner, site);

    /// <summary>Whether the lambda's parameter may be null, because the reference before it may be.</summary>
    bool MayBeNull(int index) => index > 0 && path[index - 1] is EntityHop { IsNullable: true, IsCollection: false }
        && !(index == Start && Extended?.End is { IsSuppressed: true });
}
