using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OneTrip.Flow;
using OneTrip.Model;
using OneTrip.Options;

namespace OneTrip.Summaries;

/// <summary>All that is known of one compilation; shared by the rules.</summary>
sealed class Analysis
{
    static readonly ConditionalWeakTable<Compilation, Analysis> s_analyses = new();

    readonly EfSymbols _ef;
    readonly AnalyzerOptions _options;
    readonly TestClasses _tests;
    readonly ConcurrentDictionary<IMethodSymbol, MethodSummary> _members = new(SymbolIdentity.Comparer);
    EfModel? _model;
    TypeRelevance? _relevance;
    Interest? _interest;
    QuerySplitting? _splitting;
    object? _modelLock;
    bool _hasModel;

    Analysis(Compilation compilation, EfSymbols ef, AnalyzerOptions options)
    {
        _ef = ef;
        _options = options;
        Universe = new SourceUniverse(compilation);
        _tests = new TestClasses(Universe);
        Dispatch = new Dispatch(Universe, () => Interest.Names);
        Handlers = new Handlers(Universe, () => Interest.Names);
        StaticFields = new StaticFields(this);
        KeptMembers = new KeptMembers(this);
        Summaries = new SummaryStore(this);
    }

    /// <summary>The source in reach.</summary>
    public SourceUniverse Universe { get; }

    /// <summary>Which method a call reaches.</summary>
    public Dispatch Dispatch { get; }

    /// <summary>Which method handles a request.</summary>
    public Handlers Handlers { get; }

    /// <summary>What members of a class keep for others.</summary>
    public KeptMembers KeptMembers { get; }

    /// <summary>What static members keep.</summary>
    public StaticFields StaticFields { get; }

    /// <summary>The summaries.</summary>
    public SummaryStore Summaries { get; }

    /// <summary>The model. Reading it takes a walk over all types, so it waits until something asks.</summary>
    public EfModel Model => _model ?? MakeModel();

    EfModel MakeModel() => LazyInitializer.EnsureInitialized(ref _model, ref _hasModel, ref _modelLock, () => Interest.Names.ModelOf(Universe, _ef, CancellationToken.None))!;

    /// <summary>How queries are split.</summary>
    public QuerySplitting Splitting => _splitting ?? MakeSplitting();

    QuerySplitting MakeSplitting() => LazyInitializer.EnsureInitialized(ref _splitting, () => QuerySplitting.In(Universe))!;

    /// <summary>Which calls are followed.</summary>
    public TypeRelevance Relevance => _relevance ?? MakeRelevance();

    TypeRelevance MakeRelevance() => LazyInitializer.EnsureInitialized(ref _relevance, () => new TypeRelevance(Model, Universe, Dispatch))!;

    /// <summary>Which members can send a command.</summary>
    public Interest Interest => _interest ?? MakeInterest();

    Interest MakeInterest() => LazyInitializer.EnsureInitialized(ref _interest, () => new Interest(Universe, _ef, () => Model, CancellationToken.None))!;

    /// <summary>The analysis of a compilation, or null when it does not refer to EF Core.</summary>
    public static Analysis? Of(Compilation compilation, AnalyzerOptions options) =>
        EfSymbols.In(compilation) is { } ef ? s_analyses.GetValue(compilation, c => new Analysis(c, ef, options)) : null;

    /// <summary>Up to so many turns a loop counts as small, when the code says how many it has.</summary>
    public int SmallLoop(ISymbol member) => member.DeclaringSyntaxReferences.Length == 0 ? Settings.DefaultSmallLoop
        : Settings.SmallLoopIn(_options.AnalyzerConfigOptionsProvider.GetOptions(member.DeclaringSyntaxReferences[0].SyntaxTree));

    /// <summary>How many calls may lie between a member and a command that is reported there.</summary>
    public int CommandDepth(ISymbol member) => (member.DeclaringSyntaxReferences.Length == 0 ? null
        : Settings.CallDepthIn(_options.AnalyzerConfigOptionsProvider.GetOptions(member.DeclaringSyntaxReferences[0].SyntaxTree))) ?? Settings.DefaultCommandDepth;

    /// <summary>What is found in a member: a method, accessor or constructor, or the initializer of a field or property.</summary>
    public ImmutableArray<Finding> FindingsIn(ISymbol member, ImmutableArray<IOperation> blocks, CancellationToken cancel) =>
        SummaryOf(member, blocks, cancel).Findings;

    /// <summary>The commands that a member sends for each element of a loop.</summary>
    public ImmutableArray<RepeatedCommand> RepeatedIn(ISymbol member, ImmutableArray<IOperation> blocks, CancellationToken cancel) =>
        SummaryOf(member, blocks, cancel).Repeated;

    /// <summary>The queries that a member executes whose rows multiply.</summary>
    public ImmutableArray<MultipliedRows> MultipliedIn(ISymbol member, ImmutableArray<IOperation> blocks, CancellationToken cancel) =>
        SummaryOf(member, blocks, cancel).Multiplied;

    MethodSummary SummaryOf(ISymbol member, ImmutableArray<IOperation> blocks, CancellationToken cancel)
    {
        if (member is not IMethodSymbol method) return MethodSummary.Unknown;
        if (_members.TryGetValue(method, out var known)) return known;
        if (!Interest.HasCommands) return MethodSummary.Unknown;
        return _members.GetOrAdd(method, IsSilent(method) ? MethodSummary.Unknown : Evaluated(method, blocks, cancel));
    }

    /// <summary>Whether there is nothing to find: in migrations, and in code that configures a model, which can be very long.</summary>
    bool IsSilent(IMethodSymbol method) => !Universe.Holds(method) || _ef.IsMigration(method.ContainingType) || Configures(method);

    static bool Configures(IMethodSymbol method)
    {
        foreach (var parameter in method.Parameters)
            if (FluentCalls.IsBuilder(parameter.Type)) return true;
        return false;
    }

    MethodSummary Evaluated(IMethodSymbol method, ImmutableArray<IOperation> blocks, CancellationToken cancel)
    {
        var sends = Interest.Sends(method) && Interest.Confirms(method, blocks, this);
        var keeps = KeptMembers.Matters(method);
        if (!sends && !keeps || _tests.Hold(method)) return MethodSummary.Unknown;
        // What a constructor initializes stands in other members, whose operations are not among these.
        var summary = Summaries.Get((method.PartialImplementationPart ?? method).OriginalDefinition,
            method.MethodKind == MethodKind.Constructor ? ImmutableArray<IOperation>.Empty : blocks, cancel);
        return keeps ? summary with { Findings = summary.Findings.AddRange(KeptMembers.FindingsIn(method.OriginalDefinition, summary, cancel)) } : summary;
    }
}
