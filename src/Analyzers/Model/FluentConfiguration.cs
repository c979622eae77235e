using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OneTrip.Model;

/// <summary>Reads the fluent configuration of all contexts in reach, following calls to the application's own methods.</summary>
sealed class FluentConfiguration
{
    readonly SourceUniverse _universe;
    readonly EfSymbols _ef;
    readonly ModelConfiguration _configuration = new();
    readonly HashSet<IMethodSymbol> _seen = new(SymbolIdentity.Comparer);
    readonly Queue<IMethodSymbol> _pending = new();

    FluentConfiguration(SourceUniverse universe, EfSymbols ef)
    {
        _universe = universe;
        _ef = ef;
    }

    /// <summary>Reads everything that configures a model.</summary>
    public static ModelConfiguration Read(SourceUniverse universe, EfSymbols ef, CancellationToken cancel)
    {
        var reader = new FluentConfiguration(universe, ef);
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
        if (_universe.ProjectOf(method) is not { } project) return;
        var part = s_parts.GetValue(project, _ => new(SymbolIdentity.Comparer)).GetOrAdd(method, m => ReadPart(m, cancel));
        _configuration.Add(part.Configuration);
        foreach (var followed in part.Followed) Follow(followed);
    }

    /// <summary>
    /// What each method says, by the project that declares it: projects that refer to one do not read it again, which for
    /// a large model is more than all the rest.
    /// </summary>
    static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<IMethodSymbol, Part>> s_parts = new();

    sealed record Part(ModelConfiguration Configuration, List<IMethodSymbol> Followed);

    Part ReadPart(IMethodSymbol method, CancellationToken cancel)
    {
        var part = new Part(new ModelConfiguration(), new List<IMethodSymbol>());
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            var syntax = reference.GetSyntax(cancel);
            if (_universe.ModelOf(method, syntax.SyntaxTree)?.GetOperation(syntax, cancel) is not { } body) continue;
            foreach (var invocation in body.Descendants().OfType<IInvocationOperation>())
                Read(invocation, part);
        }
        return part;
    }

    static void Read(IInvocationOperation call, Part part)
    {
        var method = call.TargetMethod;
        if (FluentCalls.IsBuilder(method.ContainingType) || FluentCalls.IsBuilderExtension(method))
            FluentCalls.Apply(call, part.Configuration);
        // A method of the application that gets a builder configures too (`modelBuilder.ConfigureOrders()`).
        if (call.Arguments.Any(a => a.Value.Type is { } t && FluentCalls.IsBuilder(t)) || method.Name is "OnModelCreating" or "Configure" or "ConfigureConventions")
            part.Followed.Add(method);
    }
}
