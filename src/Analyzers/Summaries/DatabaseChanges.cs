using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneTrip.Flow;
using OneTrip.Model;
using OneTrip.Queries;

namespace OneTrip.Summaries;

/// <summary>Whether code may change what the database holds, so that a query before it would not bring what one behind it brings.</summary>
static class DatabaseChanges
{
    /// <summary>Whether anything in the operation may do so.</summary>
    public static bool AreMadeIn(IOperation code, Analysis analysis, CancellationToken cancel) => code.DescendantsAndSelf().Any(o => o switch
    {
        IInvocationOperation call => Changes(call, analysis, cancel),
        IObjectCreationOperation { Constructor: { } constructor } => Sends(constructor, analysis, cancel),
        IDynamicInvocationOperation => true,
        _ => false,
    });

    static bool Changes(IInvocationOperation call, Analysis analysis, CancellationToken cancel)
    {
        var method = call.TargetMethod;
        if (DatabaseCalls.Of(method, analysis.Model.Ef, analysis.Dispatch) is { } kind) return kind == CommandKind.Save || !IsRead(method.Name);
        if (method.Name.StartsWith("ExecuteUpdate", StringComparison.Ordinal) || method.Name.StartsWith("ExecuteDelete", StringComparison.Ordinal) || method.MethodKind == MethodKind.DelegateInvoke) return true;
        // What is tracked no longer comes back as the same object.
        if (method is { Name: "Clear", ContainingType.Name: "ChangeTracker" }) return true;
        if (QueryOperators.IsOfEfCore(method) || RootNamespace.IsSystem(method)) return false;
        var targets = analysis.Dispatch.Resolve(method);
        // What nobody can look into does what its name says.
        return targets.IsEmpty ? LoopShape.IsChange(method.Name) : targets.Any(t => Sends(t, analysis, cancel));
    }

    static bool Sends(IMethodSymbol method, Analysis analysis, CancellationToken cancel) => analysis.Universe.Holds(method) && analysis.Interest.Sends(method)
        && analysis.Summaries.Complete(method.OriginalDefinition, cancel) is var summary
        && (summary == MethodSummary.Unknown || summary.Effects.Any(e => e is SendEffect sent && !IsQuery(sent.Command) || e is ApplyEffect or CallEffect));

    static bool IsQuery(Command command) => command.Kind == CommandKind.Load
        || command is { Kind: CommandKind.Query, Source: not null } && command.Tree.GetText().ToString(command.Span) is var text && text.IndexOf("ExecuteUpdate", StringComparison.Ordinal) < 0 && text.IndexOf("ExecuteDelete", StringComparison.Ordinal) < 0;

    static bool IsRead(string name) => name.StartsWith("Find", StringComparison.Ordinal) || name.StartsWith("Get", StringComparison.Ordinal) || name.StartsWith("Is", StringComparison.Ordinal)
        || name.StartsWith("Query", StringComparison.Ordinal) || name is "RoleExistsAsync" or "Reload" or "ReloadAsync";
}
