using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneTrip.Flow;
using OneTrip.Model;
using OneTrip.Queries;

namespace OneTrip.Summaries;

/// <summary>Whether a loop that saves sends other commands too, which may need what was saved before.</summary>
static class OtherCommands
{
    /// <summary>Whether anything in the body of the loop but the save at a place may send a command, or do with a context more than change what it tracks.</summary>
    public static bool AreSentIn(IOperation loop, Location save, Analysis analysis) => (loop is ILoopOperation { Body: var body } ? body : loop).Descendants().Any(o => o switch
    {
        IInvocationOperation call => !call.Syntax.Span.Contains(save.SourceSpan) && Sends(call, analysis),
        IObjectCreationOperation { Constructor: { } constructor } => analysis.Universe.Holds(constructor) && analysis.Interest.Sends(constructor),
        IForEachLoopOperation inner => inner.Collection.Type is { Name: "IQueryable" or "DbSet" or "IOrderedQueryable" },
        IDynamicInvocationOperation or IRaiseEventOperation => true,
        _ => false,
    });

    static bool Sends(IInvocationOperation call, Analysis analysis)
    {
        var method = call.TargetMethod;
        if (method.MethodKind == MethodKind.DelegateInvoke || DatabaseCalls.Of(method, analysis.Model.Ef, analysis.Dispatch) is not null) return true;
        if (IsOfQueries(method)) return true;
        if (QueryOperators.IsOfEfCore(method)) return !s_tracking.Contains(method.Name);
        var targets = analysis.Dispatch.Resolve(method);
        return targets.IsEmpty ? LoopShape.IsChange(method.Name) && !RootNamespace.IsSystem(method) : targets.Any(t => analysis.Interest.Sends(t));
    }

    static bool IsOfQueries(IMethodSymbol method) => (method.ReducedFrom ?? method).ContainingType is { Name: "Queryable", ContainingNamespace.Name: "Linq" };

    /// <summary>What only changes what a context tracks.</summary>
    static readonly string[] s_tracking = { "Add", "AddAsync", "AddRange", "AddRangeAsync", "Update", "UpdateRange", "Remove", "RemoveRange", "Attach", "AttachRange", "Entry", "Set" };
}
