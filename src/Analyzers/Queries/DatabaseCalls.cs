using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using OneTrip.Flow;
using OneTrip.Model;
using OneTrip.Summaries;

namespace OneTrip.Queries;

/// <summary>Methods that send a command to the database without being an operator on a query.</summary>
static class DatabaseCalls
{
    /// <summary>What the method sends; null for any other method.</summary>
    public static CommandKind? Of(IMethodSymbol method, EfSymbols ef, Dispatch dispatch)
    {
        var type = (method.ReducedFrom ?? method).ContainingType;
        switch (method.Name)
        {
            case "SaveChanges" or "SaveChangesAsync" when ef.IsContext(type) || dispatch.OnlyReaches(type, ef.IsContext):
            case "Commit" or "CommitAsync" when type.Name is "IDbContextTransaction" or "DbTransaction" or "IDbTransaction":
                return CommandKind.Save;
            case "ExecuteSql" or "ExecuteSqlAsync" or "ExecuteSqlRaw" or "ExecuteSqlRawAsync" or "ExecuteSqlInterpolated" or "ExecuteSqlInterpolatedAsync" when QueryOperators.IsOfEfCore(method):
            case "Reload" or "ReloadAsync" or "GetDatabaseValues" or "GetDatabaseValuesAsync" when type.Name == "EntityEntry" && QueryOperators.IsOfEfCore(method):
            case "ExecuteReader" or "ExecuteReaderAsync" or "ExecuteNonQuery" or "ExecuteNonQueryAsync" or "ExecuteScalar" or "ExecuteScalarAsync" when IsCommand(type):
                return CommandKind.Query;
        }
        // Dapper.
        if (type is { Name: "SqlMapper", ContainingNamespace.Name: "Dapper" } && (method.Name.StartsWith("Query", StringComparison.Ordinal) || method.Name.StartsWith("Execute", StringComparison.Ordinal))) return CommandKind.Query;
        // ASP.NET Core Identity, whose stores are EF Core's where a context is in reach.
        if (type is { Name: "UserManager" or "RoleManager", ContainingNamespace: { Name: "Identity", ContainingNamespace.Name: "AspNetCore" } } && s_identity.Contains(method.Name)) return CommandKind.Query;
        return null;
    }

    static bool IsCommand(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? t = type; t is not null; t = t.BaseType)
            if (t is { Name: "DbCommand" or "IDbCommand", ContainingNamespace.ContainingNamespace.Name: "System" or "Data" }) return true;
        return false;
    }

    /// <summary>What the managers of ASP.NET Core Identity send, or begin a query by.</summary>
    public static IEnumerable<string> NamesOfIdentity => s_identity;

    static readonly HashSet<string> s_identity = new(StringComparer.Ordinal)
    {
        "FindByIdAsync", "FindByNameAsync", "FindByEmailAsync", "FindByLoginAsync", "GetUserAsync", "IsInRoleAsync", "GetRolesAsync", "GetClaimsAsync",
        "GetLoginsAsync", "GetUsersInRoleAsync", "GetUsersForClaimAsync", "RoleExistsAsync", "GetAuthenticationTokenAsync",
        "Users", "Roles",
    };
}
