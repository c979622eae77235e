using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneTrip.Model;
using OneTrip.Names;

namespace OneTrip.Summaries;

/// <summary>
/// Requests and the methods that handle them: a call that sends a request object through a mediator, a bus or a dispatcher
/// reaches the one class that implements a generic interface for that request.
/// </summary>
sealed class Handlers
{
    readonly SourceUniverse _universe;
    readonly System.Func<NameWorld> _names;
    readonly ConcurrentDictionary<INamedTypeSymbol, ImmutableArray<IMethodSymbol>> _byRequest = new(SymbolIdentity.Comparer);
    readonly System.Func<INamedTypeSymbol, ImmutableArray<IMethodSymbol>> _find;

    public Handlers(SourceUniverse universe, System.Func<NameWorld> names) => (_universe, _names, _find) = (universe, names, Find);

    /// <summary>The method that handles what the call sends, and the position of the request; null when the call sends nothing, or several handle it.</summary>
    public IMethodSymbol? Of(IInvocationOperation call, out int position)
    {
        position = 0;
        if (!Sends(call.TargetMethod.Name)) return null;
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is not { } parameter || !IsGeneral(parameter.OriginalDefinition.Type)) continue;
            var value = argument.Value;
            while (value is IConversionOperation { OperatorMethod: null } conversion) value = conversion.Operand;
            if (value.Type is not INamedTypeSymbol request || _byRequest.GetOrAdd(request.OriginalDefinition, _find) is not { IsEmpty: false } handlers) continue;
            var returned = Result(call.TargetMethod.ReturnType);
            var fitting = handlers.Where(h => returned is null || returned.SpecialType == SpecialType.System_Object || SymbolIdentity.Comparer.Equals(Result(h.ReturnType), returned)).ToList();
            if (fitting.Count != 1) return null;
            position = parameter.Ordinal;
            return fitting[0];
        }
        return null;
    }

    static bool Sends(string name)
    {
        foreach (var verb in s_verbs)
            if (name.StartsWith(verb, System.StringComparison.Ordinal)) return true;
        return false;
    }

    static readonly string[] s_verbs = { "Send", "Publish", "Dispatch", "Execute", "Query", "Request", "Invoke", "Ask", "Handle", "Process", "Run" };

    /// <summary>Whether a parameter takes any request.</summary>
    static bool IsGeneral(ITypeSymbol type) => type is ITypeParameterSymbol || type.TypeKind == TypeKind.Interface || type.SpecialType == SpecialType.System_Object;

    /// <summary>What a method brings, out of its task; null for nothing.</summary>
    static ITypeSymbol? Result(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_Void } => null,
        INamedTypeSymbol { Name: "Task" or "ValueTask" } task => task.TypeArguments.FirstOrDefault(),
        _ => type,
    };

    ImmutableArray<IMethodSymbol> Find(INamedTypeSymbol request)
    {
        if (!_universe.Holds(request)) return ImmutableArray<IMethodSymbol>.Empty;
        var handlers = new List<IMethodSymbol>();
        foreach (var (project, types) in _universe.Assemblies)
            foreach (var type in _names().DeclaredIn(project).ImplementedFor(request, types)) Add(type);
        return handlers.ToImmutableArray();

        void Add(INamedTypeSymbol type)
        {
            foreach (var contract in type.AllInterfaces)
            {
                if (contract.TypeArguments.Length == 0 || !SymbolIdentity.Comparer.Equals(contract.TypeArguments[0].OriginalDefinition, request)) continue;
                foreach (var member in contract.GetMembers())
                {
                    if (member is not IMethodSymbol { MethodKind: MethodKind.Ordinary, Parameters.Length: > 0 } declared) continue;
                    if (declared.OriginalDefinition.Parameters[0].Type is not ITypeParameterSymbol { Ordinal: 0, TypeParameterKind: TypeParameterKind.Type }) continue;
                    if (type.FindImplementationForInterfaceMember(declared) is not IMethodSymbol handler || !_universe.Holds(handler)) continue;
                    if (!handlers.Contains(handler.OriginalDefinition, SymbolIdentity.Comparer)) handlers.Add(handler.OriginalDefinition);
                }
            }
        }
    }
}
