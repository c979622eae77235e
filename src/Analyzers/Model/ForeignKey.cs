using Microsoft.CodeAnalysis;

namespace OneTrip.Model;

/// <summary>The property that holds the primary key of the entity to which a navigation leads.</summary>
/// <param name="Property">The property, such as <c>CustomerId</c>.</param>
/// <param name="PrincipalKey">The name of the primary key that it holds, such as <c>Id</c>.</param>
/// <param name="IsOptional">Whether it may be null, and with it the navigation.</param>
sealed record ForeignKey(IPropertySymbol Property, string PrincipalKey, bool IsOptional);
