using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OneTrip.Model;

/// <summary>Reads the fluent configuration of all contexts in reach, following calls to the application's own methods.</summary>
sealed class FluentConfiguration
{
    readonly SourceUniverse _universe;
    readonly EfSymbols _ef;
    readonly ConfigurationParts _known;
    readonly ModelConfiguration _configuration = new();
    readonly HashSet<IMethodSymbol> _seen = new(SymbolIdentity.Comparer);
    readonly Queue<IMethodSymbol> _pending = new();

    FluentConfiguration(SourceUniverse universe, EfSymbols ef, ConfigurationParts known)
    {
        _known = known;
        _universe = universe;
        _ef = ef;
    }

    /// <summary>Reads everything that configures a model.</summary>
    /// <param name="universe">The source.</param>
    /// <param name="ef">EF Core's types.</param>
    /// <param name="known">What was read before, of methods that have not changed since.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static ModelConfiguration Read(SourceUniverse universe, EfSymbols ef, ConfigurationParts known, CancellationToken cancel)
    {
        var reader = new FluentConfiguration(universe, ef, known);
        reader.FindStarts();
        while (reader._pending.Count > 0)
        {
            cancel.ThrowIfCancellationRequested();
            reader.Read(reader._pending.Dequeue(), cancel);
        }
        return reader._configuration;
    }

    void FindStarts()
    {
        foreach (var type in _universe.Types)
        {
            if (type.TypeKind != TypeKind.Class) continue;
            if (_ef.IsContext(type))
            {
                foreach (var method in type.GetMembers().OfType<IMethodSymbol>())
                    if (method.Name is "OnModelCreating" or "ConfigureConventions") Follow(method);
            }
            else if (_ef.EntityTypeConfiguration is { } definition)
            {
                foreach (var configures in type.AllInterfaces)
                    if (SymbolIdentity.Comparer.Equals(configures.OriginalDefinition, definition))
                    {
                        if (configures.TypeArguments[0] is INamedTypeSymbol entity) _configuration.Name(entity);
                        foreach (var method in type.GetMembers("Configure").OfType<IMethodSymbol>()) Follow(method);
                    }
            }
        }
    }

    void Follow(IMethodSymbol method)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        if (_universe.Holds(definition) && _seen.Add(definition)) _pending.Enqueue(definition);
    }

    void Read(IMethodSymbol method, CancellationToken cancel)
    {
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            var part = _known.Of(reference, _universe, r => ReadPart(method, r.GetSyntax(cancel), _universe, cancel));
            _configuration.Add(part.Configuration);
            foreach (var followed in part.Followed) Follow(followed);
        }
    }

    /// <summary>What one method says.</summary>
    /// <param name="method">The method.</param>
    /// <param name="syntax">Its declaration.</param>
    /// <param name="universe">The source.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static ConfigurationParts.Part ReadPart(IMethodSymbol method, SyntaxNode syntax, SourceUniverse universe, CancellationToken cancel)
    {
        var part = new ConfigurationParts.Part(new ModelConfiguration(), new List<IMethodSymbol>());
        if (universe.ModelOf(method, syntax.SyntaxTree)?.GetOperation(syntax, cancel) is { } body)
            foreach (var invocation in body.Descendants().OfType<IInvocationOperation>())
                Read(invocation, part);
        return part;
    }

    static void Read(IInvocationOperation call, ConfigurationParts.Part part)
    {
        var method = call.TargetMethod;
        if (FluentCalls.IsBuilder(method.ContainingType) || FluentCalls.IsBuilderExtension(method))
            FluentCalls.Apply(call, part.Configuration);
        // A method of the application that gets a builder configures too (`modelBuilder.ConfigureOrders()`).
        if (call.Arguments.Any(a => a.Value.Type is { } t && FluentCalls.IsBuilder(t)) || method.Name is "OnModelCreating" or "Configure" or "ConfigureConventions")
            part.Followed.Add(method);
    }
}
