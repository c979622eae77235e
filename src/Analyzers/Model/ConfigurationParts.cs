using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
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
}
