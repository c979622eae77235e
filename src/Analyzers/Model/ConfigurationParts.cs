using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OneTrip.Model;

/// <summary>
/// What single methods say about the model, by the places where they stand: neither a project that refers to theirs nor an
/// edit of another method reads them again, which for a large model is more than all the rest.
/// </summary>
sealed class ConfigurationParts
{
    readonly ConditionalWeakTable<SyntaxTree, ConcurrentDictionary<TextSpan, Part>> _files = new();

    /// <summary>What one method says.</summary>
    /// <param name="Configuration">The configuration.</param>
    /// <param name="Followed">The methods of the application that configure on its behalf.</param>
    public sealed record Part(ModelConfiguration Configuration, List<IMethodSymbol> Followed);

    /// <summary>What the method that stands there says; read if it was not, or if it leads to code that has been edited since.</summary>
    public Part Of(SyntaxReference method, SourceUniverse universe, Func<SyntaxReference, Part> read)
    {
        var parts = In(method.SyntaxTree);
        if (parts.TryGetValue(method.Span, out var known) && !known.Followed.Any(universe.HasLost)) return known;
        return parts[method.Span] = read(method);
    }

    ConcurrentDictionary<TextSpan, Part> In(SyntaxTree file) => _files.GetValue(file, _ => new());

    /// <summary>Whether the methods of a file that were read say the same after its bodies were edited. What they say is known under the new places then, too.</summary>
    /// <param name="old">The file as it was.</param>
    /// <param name="now">The file as it is; it declares the same, in the same order.</param>
    /// <param name="model">The new file's.</param>
    /// <param name="universe">The source in reach.</param>
    /// <param name="cancel">Stops the reading.</param>
    public bool SaysTheSame(SyntaxTree old, SyntaxTree now, SemanticModel model, SourceUniverse universe, CancellationToken cancel)
    {
        if (!_files.TryGetValue(old, out var read)) return true;
        var (before, after) = (DeclaredMembers.In<MethodDeclarationSyntax>(old, cancel).ToList(), DeclaredMembers.In<MethodDeclarationSyntax>(now, cancel).ToList());
        if (before.Count != after.Count) return false;
        for (var i = 0; i < before.Count; i++)
        {
            if (!read.TryGetValue(before[i].Span, out var said)) continue;
            if (model.GetDeclaredSymbol(after[i], cancel) is not { } method) return false;
            var says = FluentConfiguration.ReadPart(method, after[i], universe, cancel);
            if (!says.Configuration.SaysTheSame(said.Configuration) || !says.Followed.SequenceEqual(said.Followed, SymbolIdentity.Comparer)) return false;
            In(now)[after[i].Span] = says;
        }
        return true;
    }
}
