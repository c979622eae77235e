using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OneTrip.Names;

namespace OneTrip.Model;

/// <summary>
/// The models of projects as they were before an edit. Making one takes a look at every type, which costs more than all else
/// after an edit; it stays what it is as long as only bodies are edited that say nothing else about it.
/// </summary>
sealed class KnownModels
{
    readonly ConcurrentDictionary<string, Known> _known = new(StringComparer.Ordinal);

    /// <summary>The model of the source in reach.</summary>
    /// <param name="universe">The source.</param>
    /// <param name="ef">EF Core's types.</param>
    /// <param name="parts">What is known of single methods that configure models.</param>
    /// <param name="cancel">Stops the reading.</param>
    public EfModel Of(SourceUniverse universe, EfSymbols ef, ConfigurationParts parts, CancellationToken cancel)
    {
        var name = universe.Own.AssemblyName ?? "";
        var sources = Sources(universe);
        var isSame = _known.TryGetValue(name, out var before) && Holds(before, universe, sources, cancel);
        var model = isSame ? before.Model.In(universe, ef) : new EfModel(universe, ef, parts, cancel);
        _known[name] = new Known(model, universe.Own, sources, isSame ? before.Parts : parts);
        return model;
    }

    /// <summary>A model, and what it was read from.</summary>
    sealed record Known(EfModel Model, Compilation Own, ImmutableArray<(Compilation Project, ImmutableArray<SyntaxTree> Trees)> Sources, ConfigurationParts Parts);

    static ImmutableArray<(Compilation, ImmutableArray<SyntaxTree>)> Sources(SourceUniverse universe) =>
        universe.Projects.OrderBy(p => p.AssemblyName, StringComparer.Ordinal).Select(p => (p, p.SyntaxTrees.ToImmutableArray())).ToImmutableArray();

    static bool Holds(Known before, SourceUniverse universe, ImmutableArray<(Compilation Project, ImmutableArray<SyntaxTree> Trees)> sources, CancellationToken cancel)
    {
        if (before.Sources.Length != sources.Length || !Metadata(before.Own).SequenceEqual(Metadata(universe.Own))) return false;
        for (var project = 0; project < sources.Length; project++)
        {
            var (old, now) = (before.Sources[project].Trees, sources[project].Trees);
            if (old.Length != now.Length) return false;
            for (var i = 0; i < now.Length; i++)
                if (!ReferenceEquals(old[i], now[i]) && !SaysTheSame(old[i], now[i], sources[project].Project, before, universe, cancel)) return false;
        }
        return true;
    }

    static System.Collections.Generic.IEnumerable<MetadataReference> Metadata(Compilation compilation) => compilation.References.Where(r => r is not CompilationReference);

    /// <summary>Whether only bodies differ, and both versions say the same about the model.</summary>
    static bool SaysTheSame(SyntaxTree old, SyntaxTree now, Compilation project, Known before, SourceUniverse universe, CancellationToken cancel)
    {
        if (!SyntaxFactory.AreEquivalent(old, now, topLevel: true)) return false;
        var (was, names) = (SourceNames.In(old), SourceNames.In(now));
        if (LazyLoadingSwitches.Words.Any(w => was.Mentions(w) != names.Mentions(w))) return false;
        // What a getter does decides whether its property is mapped.
        if (names.Types.Any(t => before.Model.Names(t.Name)) && !Properties(old, cancel).SequenceEqual(Properties(now, cancel), s_sameText)) return false;
        return !s_builders.Any(b => was.Mentions(b) || names.Mentions(b)) || before.Parts.SaysTheSame(old, now, project.GetSemanticModel(now), universe, cancel);
    }

    static System.Collections.Generic.IEnumerable<SyntaxNode> Properties(SyntaxTree tree, CancellationToken cancel) =>
        tree.GetRoot(cancel).DescendantNodes(n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax).Where(n => n is BasePropertyDeclarationSyntax);

    static readonly SameText s_sameText = new();

    sealed class SameText : System.Collections.Generic.IEqualityComparer<SyntaxNode>
    {
        public bool Equals(SyntaxNode? x, SyntaxNode? y) => x is not null && y is not null && x.IsEquivalentTo(y);
        public int GetHashCode(SyntaxNode node) => node.RawKind;
    }

    static readonly int[] s_builders = new[] { "ModelBuilder", "EntityTypeBuilder", "IEntityTypeConfiguration" }.Select(SourceNames.Hash).ToArray();
}
