using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
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
    /// <param name="declarations">Tells which projects still declare what they did.</param>
    /// <param name="parts">What is known of single methods that configure models.</param>
    /// <param name="cancel">Stops the reading.</param>
    public EfModel Of(SourceUniverse universe, EfSymbols ef, KnownDeclarations declarations, ConfigurationParts parts, CancellationToken cancel)
    {
        var name = universe.Own.AssemblyName ?? "";
        var projects = universe.Projects.OrderBy(p => p.AssemblyName, StringComparer.Ordinal).ToImmutableArray();
        var declared = projects.Select(declarations.In).ToImmutableArray();
        var isSame = _known.TryGetValue(name, out var before) && before.Declared.SequenceEqual(declared) && Holds(before, universe, projects, cancel);
        var model = isSame ? before.Model.In(universe, ef) : new EfModel(universe, ef, parts, cancel);
        _known[name] = new Known(model, declared, projects.Select(p => p.SyntaxTrees.ToImmutableArray()).ToImmutableArray(), isSame ? before.Parts : parts);
        return model;
    }

    /// <summary>A model, and what it was read from: what each project declares and its files, in the order of the projects' names.</summary>
    sealed record Known(EfModel Model, ImmutableArray<DeclaredTypes> Declared, ImmutableArray<ImmutableArray<SyntaxTree>> Files, ConfigurationParts Parts);

    /// <summary>Whether the bodies that were edited still say the same. The projects declare what they did, in files of the same order.</summary>
    static bool Holds(Known before, SourceUniverse universe, ImmutableArray<Compilation> projects, CancellationToken cancel)
    {
        for (var project = 0; project < projects.Length; project++)
        {
            var (old, i) = (before.Files[project], 0);
            foreach (var now in projects[project].SyntaxTrees)
                if (old[i++] is var was && !ReferenceEquals(was, now) && !SaysTheSame(was, now, projects[project], before, universe, cancel)) return false;
        }
        return true;
    }

    /// <summary>Whether both versions of a file, of which only bodies differ, say the same about the model.</summary>
    static bool SaysTheSame(SyntaxTree old, SyntaxTree now, Compilation project, Known before, SourceUniverse universe, CancellationToken cancel)
    {
        var (was, names) = (SourceNames.In(old), SourceNames.In(now));
        if (LazyLoadingSwitches.Words.Any(w => was.Mentions(w) != names.Mentions(w))) return false;
        // What a getter does decides whether its property is mapped. Both versions declare the same properties.
        if (names.Types.Any(t => before.Model.Names(t.Name)) && !Properties(old).Zip(Properties(now), (a, b) => a.IsEquivalentTo(b)).All(isSame => isSame)) return false;
        return before.Parts.SaysTheSame(old, now, project.GetSemanticModel(now), universe, cancel);

        IEnumerable<SyntaxNode> Properties(SyntaxTree tree) => DeclaredMembers.In<BasePropertyDeclarationSyntax>(tree, cancel);
    }
}
