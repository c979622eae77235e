using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneTrip.Model;
using OneTrip.Queries;

namespace OneTrip.Summaries;

/// <summary>
/// Which members can send a command at all, themselves or by what they call. Everything else is passed over without being
/// bound. Decided by names alone, along the names that members declare and use, so that it costs next to nothing.
/// </summary>
sealed class Interest
{
    readonly SourceUniverse _universe;
    readonly HashSet<int> _names;
    readonly EfSymbols _ef;

    public Interest(SourceUniverse universe, EfSymbols ef, IEnumerable<string> sets, CancellationToken cancel)
    {
        _universe = universe;
        _ef = ef;
        var projects = universe.Projects.Select(p => NamesOf(p, cancel)).ToList();
        _names = new HashSet<int>(s_commands);
        foreach (var set in sets) _names.Add(SourceNames.Hash(set));
        foreach (var project in projects) _names.UnionWith(project.Sets);
        var pending = new Stack<int>(_names);
        var seen = new HashSet<SourceNames.Member>(ReferenceComparer.Instance);
        while (pending.Count > 0)
        {
            cancel.ThrowIfCancellationRequested();
            var name = pending.Pop();
            foreach (var project in projects)
            {
                if (!project.Users.TryGetValue(name, out var users)) continue;
                foreach (var user in users)
                    if (seen.Add(user))
                        foreach (var declared in user.Declared)
                            if (_names.Add(declared)) pending.Push(declared);
            }
        }
        Members = seen.Count;
    }

    /// <summary>How many members can send a command.</summary>
    public int Members { get; }

    /// <summary>Whether the method, accessor or field can send a command, or lead to one.</summary>
    public bool Holds(ISymbol member)
    {
        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            var names = SourceNames.In(reference.SyntaxTree);
            var index = member is IMethodSymbol { Name: WellKnownMemberNames.TopLevelStatementsEntryPointMethodName } ? names.Program : names.At(reference.Span.Start);
            if (index < 0) continue;
            foreach (var used in names.Members[index].Used)
                if (_names.Contains(used)) return true;
        }
        return false;
    }

    /// <summary>Whether a body that looks interesting by its names is: it names a set or a command, or a member of the source that does.</summary>
    public bool Confirms(ImmutableArray<IOperation> blocks, Analysis analysis)
    {
        foreach (var block in blocks)
            foreach (var operation in block.DescendantsAndSelf())
                if (Confirms(operation, analysis)) return true;
        return false;
    }

    bool Confirms(IOperation operation, Analysis analysis)
    {
        var relevance = analysis.Relevance;
        switch (operation)
        {
            case IInvocationOperation call:
                return _ef.EntityOfSet(call.Type) is not null || QueryOperators.IsOfEfCore(call.TargetMethod) || DatabaseCalls.Of(call.TargetMethod, _ef, analysis.Dispatch) is not null && CallEdges.IsRepeated(call)
                    || LeadsOn(call.TargetMethod) && (CallEdges.IsRepeated(call) || relevance.BringsEntities(call.TargetMethod) || relevance.TakesEntities(call.TargetMethod) || IsGeneral(call.TargetMethod));
            case IPropertyReferenceOperation property:
                return _ef.EntityOfSet(property.Type) is not null || LeadsOn(property.Property) && (CallEdges.IsRepeated(property) || relevance.MayCarry(property.Type));
            case IFieldReferenceOperation field:
                return _ef.EntityOfSet(field.Type) is not null || field.Field.IsStatic && LeadsOn(field.Field);
            case IObjectCreationOperation { Constructor: { } constructor }:
                return LeadsOn(constructor) && (CallEdges.IsRepeated(operation) || relevance.TakesEntities(constructor));
            case IMethodReferenceOperation reference:
                return LeadsOn(reference.Method);
            case ILocalReferenceOperation or IParameterReferenceOperation:
                return _ef.EntityOfSet(operation.Type) is not null;
            default:
                return false;
        }
    }

    /// <summary>Whether the member is declared in source and one of its name can send a command; a contract stands for what implements it.</summary>
    bool LeadsOn(ISymbol member)
    {
        var definition = member is IMethodSymbol { ReducedFrom: { } reduced } ? reduced : member;
        return _universe.Holds(definition) && _names.Contains(SourceNames.Hash(definition is IMethodSymbol { MethodKind: MethodKind.Constructor } ? definition.ContainingType.Name : definition.Name))
            // A mediator's contract is in no source; what it handles is.
            || definition is IMethodSymbol { ContainingType.TypeKind: TypeKind.Interface } && !_universe.Holds(definition) && definition.Name is "Send" or "Publish" or "SendAsync" or "PublishAsync";
    }

    /// <summary>Whether what the method returns is only known where it is handled.</summary>
    static bool IsGeneral(IMethodSymbol method) => method.OriginalDefinition.ReturnType is ITypeParameterSymbol or INamedTypeSymbol { TypeArguments.Length: > 0 };

    /// <summary>What commands begin with, beside the names of sets.</summary>
    static readonly int[] s_commands = new[]
    {
        "SaveChanges", "SaveChangesAsync", "Entry", "FromSql", "FromSqlRaw", "FromSqlInterpolated", "SqlQuery", "SqlQueryRaw", "ExecuteSql", "ExecuteSqlAsync", "ExecuteSqlRaw", "ExecuteSqlRawAsync", "ExecuteSqlInterpolated",
        "ExecuteSqlInterpolatedAsync", "CompileQuery", "CompileAsyncQuery", "ExecuteReader", "ExecuteReaderAsync", "ExecuteNonQuery", "ExecuteNonQueryAsync", "ExecuteScalar", "ExecuteScalarAsync",
        "FindByIdAsync", "FindByNameAsync", "FindByEmailAsync", "FindByLoginAsync", "GetUserAsync", "IsInRoleAsync", "GetRolesAsync", "GetClaimsAsync", "GetLoginsAsync", "GetUsersInRoleAsync", "RoleExistsAsync",
        "Dapper", "Commit", "CommitAsync",
    }.Select(SourceNames.Hash).Concat(new[] { "Set", "Find", "FindAsync" }.Select(SourceNames.HashOfGeneric)).ToArray();

    static readonly ConditionalWeakTable<Compilation, ProjectNames> s_projects = new();

    static ProjectNames NamesOf(Compilation project, CancellationToken cancel) => s_projects.GetValue(project, p => new ProjectNames(p, cancel));

    /// <summary>The names of a project: who uses them, and which are declared as sets.</summary>
    sealed class ProjectNames
    {
        public ProjectNames(Compilation project, CancellationToken cancel)
        {
            foreach (var tree in project.SyntaxTrees)
            {
                cancel.ThrowIfCancellationRequested();
                var names = SourceNames.In(tree);
                Sets.UnionWith(names.Sets);
                foreach (var member in names.Members)
                    foreach (var used in member.Used)
                    {
                        if (!Users.TryGetValue(used, out var users)) Users[used] = users = new List<SourceNames.Member>();
                        users.Add(member);
                    }
            }
        }

        public Dictionary<int, List<SourceNames.Member>> Users { get; } = new();
        public HashSet<int> Sets { get; } = new();
    }

    sealed class ReferenceComparer : IEqualityComparer<SourceNames.Member>
    {
        public static readonly ReferenceComparer Instance = new();

        public bool Equals(SourceNames.Member x, SourceNames.Member y) => ReferenceEquals(x, y);
        public int GetHashCode(SourceNames.Member member) => RuntimeHelpers.GetHashCode(member);
    }
}
