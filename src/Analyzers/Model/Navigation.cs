using Microsoft.CodeAnalysis;

namespace OneTrip.Model;

/// <summary>Whether reading a navigation that is not loaded sends a query.</summary>
enum LazyLoading
{
    /// <summary>It does.</summary>
    Yes,
    /// <summary>It does not: the navigation is null or empty.</summary>
    No,
    /// <summary>It depends on configuration out of reach.</summary>
    Unknown,
    /// <summary>It does, but in places the application switches it off.</summary>
    Mostly,
}

/// <summary>A property of an entity that leads to other entities.</summary>
/// <param name="Property">The property.</param>
/// <param name="Target">The entity it leads to.</param>
/// <param name="IsCollection">Whether it leads to many.</param>
/// <param name="IsAlwaysLoaded">Whether every query loads it: owned, complex (oracle: E3).</param>
/// <param name="IsAutoIncluded">Whether queries load it unless told otherwise (oracle: L2).</param>
/// <param name="IsUncertain">Whether the model configures it in a way that is not understood: never reported.</param>
/// <param name="Lazy">Its lazy-loading policy (oracle: L17).</param>
sealed record Navigation(IPropertySymbol Property, INamedTypeSymbol Target, bool IsCollection, bool IsAlwaysLoaded, bool IsAutoIncluded, bool IsUncertain, LazyLoading Lazy)
{
    /// <summary>The property's name.</summary>
    public string Name => Property.Name;

    /// <inheritdoc/>
    public bool Equals(Navigation? other) => other is not null && SymbolIdentity.Comparer.Equals(Property, other.Property);

    /// <inheritdoc/>
    public override int GetHashCode() => SymbolIdentity.Comparer.GetHashCode(Property);
}
