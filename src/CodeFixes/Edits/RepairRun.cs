using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using OneTrip.CodeFixes.Keys;
using OneTrip.CodeFixes.Sites;
using OneTrip.Rules;

namespace OneTrip.CodeFixes.Edits;

/// <summary>Applies repairs to a solution, one after another. A repair after which the code does not compile is left out.</summary>
sealed class RepairRun
{
    readonly Solution solution;
    readonly CancellationToken cancellation;
    readonly Dictionary<QueryPlace, QuerySite?> sites = [];
    readonly Dictionary<(QueryPlace Call, QueryPlace Query), QuerySite?> calls = [];

    readonly bool splits;

    RepairRun(Solution solution, bool splits, CancellationToken cancellation)
    {
        this.solution = solution;
        this.splits = splits;
        this.cancellation = cancellation;
    }

    /// <summary>Applies one repair; null when it changes nothing or cannot be applied, or when there is nothing to split.</summary>
    /// <param name="solution">The solution.</param>
    /// <param name="finding">What it repairs.</param>
    /// <param name="splits">Whether to split the query as well.</param>
    /// <param name="cancellation">Cancels the repair.</param>
    public static async Task<Solution?> OneAsync(Solution solution, Finding finding, bool splits, CancellationToken cancellation)
    {
        var run = new RepairRun(solution, splits, cancellation);
        if (await run.PrepareAsync(finding).ConfigureAwait(false) is not { } repair) return null;
        var before = Draft.Of(solution, repair.Sites);
        if (splits && await repair.EditAsync(before, null, cancellation).ConfigureAwait(false) is not { IsSplit: true }) return null;
        var after = await run.ApplyAsync(before, repair).ConfigureAwait(false);
        return after == before ? null : after.Solution;
    }

    /// <summary>Applies repairs in their order.</summary>
    public static async Task<Solution> AllAsync(Solution solution, ImmutableArray<Finding> findings, bool splits, CancellationToken cancellation)
    {
        var run = new RepairRun(solution, splits, cancellation);
        var repairs = new List<Repair>();
        var reads = new List<KeyReads>();
        var done = new HashSet<QueryPlace>();
        foreach (var finding in findings)
        {
            if (await KeyReads.OfAsync(finding, solution, cancellation).ConfigureAwait(false) is { } keys)
            {
                reads.Add(keys);
                done.UnionWith(keys.Reads);
            }
            // What reads nothing but what others have repaired needs no Include any more.
            else if (finding.Instead is { } instead && done.IsSupersetOf(instead.Reads)) continue;
            else if (await run.PrepareAsync(finding).ConfigureAwait(false) is { } repair) repairs.Add(repair);
        }

        var draft = await Draft.Of(solution, repairs.SelectMany(r => r.Sites)).ChangeAsync(reads, cancellation).ConfigureAwait(false);
        foreach (var connected in RepairGroups.ByFile(repairs))
        {
            draft = await run.ApplyAllAsync(draft, connected).ConfigureAwait(false);
        }
        return draft.Solution;
    }

    /// <summary>
    /// Applies repairs without a look at the compiler and looks once at the end, which is quick. If that fails, goes back
    /// and checks each. Queries whose type matters to what is around them are checked one by one in any case: whether
    /// they take a conversion must not depend on the repairs that come later.
    /// </summary>
    async Task<Draft> ApplyAllAsync(Draft before, ImmutableArray<Repair> repairs)
    {
        var draft = before;
        var exposed = new List<Repair>();
        var exposedSites = new HashSet<QuerySite>();
        foreach (var repair in repairs)
        {
            cancellation.ThrowIfCancellationRequested();
            // The order matters only among the repairs of one query.
            if (!exposedSites.Overlaps(repair.Sites) && await repair.EditAsync(draft, null, cancellation).ConfigureAwait(false) is { IsExposed: false } edited)
            {
                draft = edited.Draft;
                continue;
            }
            exposed.Add(repair);
            exposedSites.UnionWith(repair.Sites);
        }

        var documents = repairs.SelectMany(r => r.Sites).SelectMany(s => s.Documents).Distinct();
        var sound = draft == before || await CompileCheck.DocumentsAsync(before.Solution, draft.Solution, documents, cancellation).ConfigureAwait(false);
        return sound ? await EachAsync(draft, exposed).ConfigureAwait(false) : await EachAsync(before, repairs).ConfigureAwait(false);
    }

    async Task<Draft> EachAsync(Draft draft, IEnumerable<Repair> repairs)
    {
        foreach (var repair in repairs) draft = await ApplyAsync(draft, repair).ConfigureAwait(false);
        return draft;
    }

    /// <summary>Applies one repair with the first conversion that compiles; the same draft when none does or nothing is to do.</summary>
    async Task<Draft> ApplyAsync(Draft before, Repair repair)
    {
        foreach (var conversion in Conversion.All)
        {
            cancellation.ThrowIfCancellationRequested();
            if (await repair.EditAsync(before, conversion, cancellation).ConfigureAwait(false) is not { } edited || edited.Draft == before) return before;
            if (await CompileCheck.MembersAsync(before, edited.Draft, repair.Sites, cancellation).ConfigureAwait(false)) return edited.Draft;
            if (!edited.IsExposed) return before;
        }
        return before;
    }

    /// <summary>Finds the queries of a finding; null when one of them cannot be edited, because then none may be.</summary>
    async Task<Repair?> PrepareAsync(Finding finding)
    {
        var parts = ImmutableArray.CreateBuilder<(QuerySite, ImmutableArray<EntityHop>)>();
        foreach (var place in finding.Repair.Sites)
        {
            var call = finding.Repair is { Sites.Length: 1, Calls: { Length: 1 } bringing } ? bringing[0] : null;
            // Where callers say what is included, they go on to do so.
            var site = call is null ? null : await CallAsync(call, place, finding).ConfigureAwait(false);
            site ??= await SiteAsync(place, finding, isCall: false).ConfigureAwait(false);
            // Where the query is of any type, what is included in it is known only where the query is called for.
            if (call is not null && site is null or { Entity: ITypeParameterSymbol, Includes: null }) site = await SiteAsync(call, finding, isCall: true).ConfigureAwait(false);
            if (site?.Follow(finding.Repair.Path) is not { } path) return null;
            parts.Add((site, path));
        }
        return new Repair(parts.ToImmutable()) { Splits = splits };
    }

    async Task<QuerySite?> CallAsync(QueryPlace call, QueryPlace place, Finding finding)
    {
        if (calls.TryGetValue((call, place), out var known)) return known;
        var site = await QuerySite.FindCallAsync(solution, call, place, finding.Project, cancellation).ConfigureAwait(false);
        calls.Add((call, place), site);
        return site;
    }

    async Task<QuerySite?> SiteAsync(QueryPlace place, Finding finding, bool isCall)
    {
        if (sites.TryGetValue(place, out var known)) return known;
        var site = await QuerySite.FindAsync(solution, place, finding.Repair.Key, finding.Project, isCall, cancellation).ConfigureAwait(false);
        sites.Add(place, site);
        return site;
    }
}
