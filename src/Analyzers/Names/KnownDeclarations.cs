using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OneTrip.Model;

namespace OneTrip.Names;

/// <summary>What projects declare, as it was before an edit: the same as long as only bodies are edited, in the project and in those it refers to.</summary>
sealed class KnownDeclarations
{
    readonly object _gate = new();
    readonly ConditionalWeakTable<Compilation, DeclaredTypes> _known = new();
    readonly Dictionary<string, Version> _latest = new(StringComparer.Ordinal);

    /// <summary>The types that a project declares.</summary>
    public DeclaredTypes In(Compilation project)
    {
        lock (_gate)
        {
            if (_known.TryGetValue(project, out var known)) return known;
            var name = project.AssemblyName ?? "";
            var now = new Version(project.SyntaxTrees.ToImmutableArray(), project.References.Where(r => r is not CompilationReference).ToImmutableArray(),
                project.References.OfType<CompilationReference>().Select(r => In(r.Compilation)).ToImmutableArray(), new DeclaredTypes());
            if (_latest.TryGetValue(name, out var before) && before.SaysTheSame(now)) now = now with { Types = before.Types };
            _latest[name] = now;
            _known.Add(project, now.Types);
            return now.Types;
        }
    }

    /// <summary>One version of a project.</summary>
    /// <param name="Files">Its files.</param>
    /// <param name="Metadata">The compiled assemblies that it refers to.</param>
    /// <param name="Projects">What the projects declare that it refers to.</param>
    /// <param name="Types">What it declares.</param>
    sealed record Version(ImmutableArray<SyntaxTree> Files, ImmutableArray<MetadataReference> Metadata, ImmutableArray<DeclaredTypes> Projects, DeclaredTypes Types)
    {
        public bool SaysTheSame(Version now)
        {
            if (Files.Length != now.Files.Length || !Metadata.SequenceEqual(now.Metadata) || !Projects.SequenceEqual(now.Projects)) return false;
            for (var i = 0; i < Files.Length; i++)
                if (!ReferenceEquals(Files[i], now.Files[i]) && !SaysTheSame(Files[i], now.Files[i])) return false;
            return true;
        }

        // The name of a type that only its file sees depends on where the file lies.
        static bool SaysTheSame(SyntaxTree old, SyntaxTree now) =>
            old is CSharpSyntaxTree && now is CSharpSyntaxTree && old.FilePath == now.FilePath && SyntaxFactory.AreEquivalent(old, now, topLevel: true);
    }
}
