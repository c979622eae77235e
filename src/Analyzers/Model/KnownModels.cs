using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
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
        var projects = universe.Projects.OrderBy(p => p.AssemblyName, StringComparer.Ordinal).ToImmutableArray();
        var isSame = _known.TryGetValue(name, out var before) && Holds(before, universe, projects, cancel);
        var model = isSame ? before.Model.In(universe, ef) : new EfModel(universe, ef, parts, cancel);
        _known[name] = new Known(model, Metadata(universe.Own).ToImmutableArray(), projects.Select(p => p.SyntaxTrees.ToImmutableArray()).ToImmutableArray(), isSame ? before.Parts : parts);
        return model;
    }

    /// <summary>A model, and what it was read from: the files of each project, in the order of the projects' names.</summary>
    sealed record Known(EfModel Model, ImmutableArray<MetadataReference> Metadata, ImmutableArray<ImmutableArray<SyntaxTree>> Files, ConfigurationParts Parts);

    static bool Holds(Known before, SourceUniverse universe, ImmutableArray<Compilation> projects, CancellationToken cancel)
    {
        if (before.Files.Length != projects.Length || !before.Metadata.SequenceEqual(Metadata(universe.Own))) return false;
        for (var project = 0; project < projects.Length; project++)
        {
            var (old, now) = (before.Files[project], projects[project].SyntaxTrees.ToImmutableArray());
            if (old.Length != now.Length) return false;
            for (var i = 0; i < now.Length; i++)
                if (!ReferenceEquals(old[i], now[i]) && !SaysTheSame(old[i], now[i], projects[project], before, universe, cancel)) return false;
        }
        return true;
    }

    static IEnumerable<MetadataReference> Metadata(Compilation compilation) => compilation.References.Where(r => r is not CompilationReference);

    /// <summary>Whether only bodies differ, and both versions say the same about the model.</summary>
    static bool SaysTheSame(SyntaxTree old, SyntaxTree now, Compilation project, Known before, SourceUniverse universe, CancellationToken cancel)
    {
        if (!SyntaxFactory.AreEquivalent(old, now, topLevel: true)) return false;
        var (was, names) = (SourceNames.In(old), SourceNames.In(now));
        if (LazyLoadingSwitches.Words.Any(w => was.Mentions(w) != names.Mentions(w))) return false;
        // What a getter does decides whether its property is mapped. Both versions declare the same properties.
        if (names.Types.Any(t => before.Model.Names(t.Name)) && !Properties(old).Zip(Properties(now), (a, b) => a.IsEquivalentTo(b)).All(isSame => isSame)) return false;
        return before.Parts.SaysTheSame(old, now, project.GetSemanticModel(now), universe, cancel);

        IEnumerable<SyntaxNode> Properties(SyntaxTree tree) => DeclaredMembers.In<BasePropertyDeclarationSyntax>(tree, cancel);
    }
}
