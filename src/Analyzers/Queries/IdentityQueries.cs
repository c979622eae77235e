using Microsoft.CodeAnalysis;

namespace OneTrip.Queries;

/// <summary>The queries that the managers of ASP.NET Core Identity begin, whose stores are EF Core's where a context is in reach.</summary>
static class IdentityQueries
{
    /// <summary>The entity of <c>UserManager.Users</c> or <c>RoleManager.Roles</c>; null for any other property.</summary>
    public static ITypeSymbol? EntityOf(IPropertySymbol property) =>
        property is { Name: "Users" or "Roles", Type: INamedTypeSymbol { Name: "IQueryable", TypeArguments: { Length: 1 } entity }, ContainingType: { Name: "UserManager" or "RoleManager", ContainingNamespace: { Name: "Identity", ContainingNamespace.Name: "AspNetCore" } } }
            ? entity[0] : null;
}
