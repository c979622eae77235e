using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
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
    readonly ConcurrentDictionary<(SyntaxTree, TextSpan), Part> _parts = new();

    /// <summary>What one method says.</summary>
    /// <param name="Configuration">The configuration.</param>
    /// <param name="Followed">The methods of the application that configure on its behalf.</param>
    public sealed record Part(ModelConfiguration Configuration, List<IMethodSymbol> Followed);

    /// <summary>What the method that stands there says; read if it was not.</summary>
    public Part Of(SyntaxReference method, Func<SyntaxReference, Part> read) => _parts.GetOrAdd((method.SyntaxTree, method.Span), _ => read(method));

    /// <summary>Whether the methods of a file that were read say the same after its bodies were edited. What they say is known under the new places then, too.</summary>
    /// <param name="old">The file as it was.</param>
    /// <param name="now">The file as it is; it declares the same, in the same order.</param>
    /// <param name="model">The new file's.</param>
    /// <param name="universe">The source in reach.</param>
    /// <param name="cancel">Stops the reading.</param>
    public bool SaysTheSame(SyntaxTree old, SyntaxTree now, SemanticModel model, SourceUniverse universe, CancellationToken cancel)
    {
        var read = _parts.Where(p => p.Key.Item1 == old).ToDictionary(p => p.Key.Item2, p => p.Value);
        if (read.Count == 0) return true;
        var (before, after) = (Methods(old, cancel), Methods(now, cancel));
        if (before.Count != after.Count) return false;
        for (var i = 0; i < before.Count; i++)
        {
            if (!read.TryGetValue(before[i].Span, out var said)) continue;
            if (model.GetDeclaredSymbol(after[i], cancel) is not { } method) return false;
            var says = FluentConfiguration.ReadPart(method, after[i], universe, cancel);
            if (!says.Configuration.SaysTheSame(said.Configuration) || !says.Followed.SequenceEqual(said.Followed, SymbolIdentity.Comparer)) return false;
            _parts[(now, after[i].Span)] = says;
        }
        return true;
    }

    static List<MethodDeclarationSyntax> Methods(SyntaxTree tree, CancellationToken cancel) =>
        tree.GetRoot(cancel).DescendantNodes(n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax).OfType<MethodDeclarationSyntax>().ToList();
}
