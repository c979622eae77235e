using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneTrip.Model;

namespace OneTrip.Summaries;

/// <summary>
/// Requests and the methods that handle them: a call that sends a request object through a mediator, a bus or a dispatcher
/// reaches the one class that implements a generic interface for that request.
/// </summary>
sealed class Handlers
{
    readonly SourceUniverse _universe;
    Dictionary<ITypeSymbol, List<IMethodSymbol>>? _byRequest;

    public Handlers(SourceUniverse universe) => _universe = universe;

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
            if (value.Type is not INamedTypeSymbol request || !Index.TryGetValue(request.OriginalDefinition, out var handlers)) continue;
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

    Dictionary<ITypeSymbol, List<IMethodSymbol>> Index => LazyInitializer.EnsureInitialized(ref _byRequest, Build)!;

    Dictionary<ITypeSymbol, List<IMethodSymbol>> Build()
    {
        var index = new Dictionary<ITypeSymbol, List<IMethodSymbol>>(SymbolIdentity.Comparer);
        foreach (var type in _universe.Types)
        {
            if (type.TypeKind != TypeKind.Class || type.IsAbstract) continue;
            foreach (var contract in type.AllInterfaces)
            {
                if (contract.TypeArguments.Length == 0 || contract.TypeArguments[0] is not INamedTypeSymbol request || !_universe.Holds(request)) continue;
                foreach (var member in contract.GetMembers())
                {
                    if (member is not IMethodSymbol { MethodKind: MethodKind.Ordinary, Parameters.Length: > 0 } declared) continue;
                    if (declared.OriginalDefinition.Parameters[0].Type is not ITypeParameterSymbol { Ordinal: 0, TypeParameterKind: TypeParameterKind.Type }) continue;
                    if (type.FindImplementationForInterfaceMember(declared) is not IMethodSymbol handler || !_universe.Holds(handler)) continue;
                    if (!index.TryGetValue(request.OriginalDefinition, out var handlers)) index[request.OriginalDefinition] = handlers = new List<IMethodSymbol>();
                    if (!handlers.Contains(handler.OriginalDefinition, SymbolIdentity.Comparer)) handlers.Add(handler.OriginalDefinition);
                }
            }
        }
        return index;
    }
}
