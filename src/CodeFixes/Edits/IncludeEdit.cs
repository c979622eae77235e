using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OneTrip.CodeFixes.Chains;
using OneTrip.CodeFixes.Sites;

namespace OneTrip.CodeFixes.Edits;

/// <summary>
/// The edit that includes a path in one query: text inserted into it, and nothing removed but the name of <c>Find</c>. So comments,
/// line ends and all else stay as they are, and the edit is the same in every copy of the file.
/// </summary>
sealed partial class IncludeEdit
{
    readonly QuerySite site;
    readonly ImmutableArray<EntityHop> path;
    readonly ImmutableArray<IncludedHop> names;
    readonly FluentChain chain;
    readonly SourceText text;
    readonly int keeping;
    readonly ImmutableArray<IncludeRun> runs;

    IncludeEdit(QuerySite site, ImmutableArray<EntityHop> path, ExpressionSyntax root, SourceText text)
    {
        this.site = site;
        this.path = path;
        this.text = text;
        names = path.Select(h => h.Included).ToImmutableArray();
        chain = FluentChain.Of(root);
        keeping = chain.Calls.Length - site.TrailingCalls;
        runs = IncludeRun.Of(chain, keeping);
    }

    /// <summary>Plans the edit for a query as it stands by now.</summary>
    /// <param name="site">The query.</param>
    /// <param name="path">The path to include.</param>
    /// <param name="root">The query's root.</param>
    /// <param name="text">The text in which it stands.</param>
    public static IncludeEdit Of(QuerySite site, ImmutableArray<EntityHop> path, ExpressionSyntax root, SourceText text) => new(site, path, root, text);

    /// <summary>Whether the query loads the path already.</summary>
    public bool IsDone => runs.Any(r => r.Loads(names));

    /// <summary>
    /// Whether the Include comes to stand at the end of a query whose type matters to what is around it, so that a conversion
    /// may have to follow it.
    /// </summary>
    public bool IsExposed => Place == keeping && !site.FollowedByAnyQuery;

    /// <summary>What to insert, and to replace.</summary>
    /// <param name="conversion">The method that gives the query back a type that fits, where it is exposed; null for none.</param>
    /// <param name="splits">Whether each collection is to be loaded by a command of its own.</param>
    public IEnumerable<TextChange> Changes(string? conversion, bool splits)
    {
        if (IsDone) yield break;

        var layout = new ChainLayout(chain, text, Place);
        layout = layout.Fitting(Calls(layout));
        if (NullableEnd is { } end) yield return Insert(end, "!");
        if (Place == 0 && NeedsParentheses(chain.Root))
        {
            yield return Insert(chain.Root.SpanStart, "(");
            yield return Insert(chain.Root.Span.End, ")");
        }
        if (FindCall.Read(chain.At(Place), site.FoundBy.Length) is { } find)
            foreach (var change in find.Changes(Parameter(0), site.FoundBy)) yield return change;
        var split = splits && CanSplit ? Split() : default(TextChange?);
        var isSplitHere = split is not null && SplitPlace == Place;
        if (split is { } later && !isSplitHere) yield return later;
        yield return Insert(layout.Position, Calls(layout) + (isSplitHere ? split!.Value.NewText : "") + (conversion is not null && IsExposed ? $"{layout.BeforeInclude}.{conversion}()" : "") + layout.After);

        static TextChange Insert(int position, string text) => new(new TextSpan(position, 0), text);
    }

    static bool NeedsParentheses(ExpressionSyntax expression) => expression is not (
        NameSyntax or MemberAccessExpressionSyntax or MemberBindingExpressionSyntax or ConditionalAccessExpressionSyntax or InvocationExpressionSyntax
        or ElementAccessExpressionSyntax or ElementBindingExpressionSyntax or ParenthesizedExpressionSyntax or BaseObjectCreationExpressionSyntax
        or InstanceExpressionSyntax or LiteralExpressionSyntax or DefaultExpressionSyntax
        or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression });
}
