using System.Linq;
using Microsoft.CodeAnalysis;
using OneTrip.Names;

namespace OneTrip.Model;

/// <summary>Whether the application turns lazy loading on by proxies, or off (rule L17).</summary>
sealed class LazyLoadingSwitches
{
    // The words are rare enough, and binding every file for them is not.
    static readonly int s_proxies = SourceNames.Hash("UseLazyLoadingProxies");
    static readonly int s_switch = SourceNames.Hash("LazyLoadingEnabled");

    /// <summary>The words that tell.</summary>
    public static readonly int[] Words = { s_proxies, s_switch };

    readonly bool _usesProxies;
    readonly bool _switchesOff;

    LazyLoadingSwitches(bool usesProxies, bool switchesOff)
    {
        _usesProxies = usesProxies;
        _switchesOff = switchesOff;
    }

    /// <summary>The switches in all source in reach.</summary>
    public static LazyLoadingSwitches In(SourceUniverse universe)
    {
        bool proxies = false, off = false;
        foreach (var file in universe.Files)
        {
            proxies |= file.Mentions(s_proxies);
            off |= file.Mentions(s_switch);
        }
        return new LazyLoadingSwitches(proxies, off);
    }

    /// <summary>The policy of one navigation.</summary>
    public LazyLoading PolicyOf(IPropertySymbol property, PropertyShape shape, bool isInSource)
    {
        if (shape == PropertyShape.Loader) return _switchesOff ? LazyLoading.Mostly : LazyLoading.Yes;
        // Without its source a getter may call an injected loader; a constructor that takes one tells (a private one does not reach us).
        if (!isInSource) return _switchesOff || !TakesLoader(property.ContainingType) ? LazyLoading.Unknown : LazyLoading.Yes;
        var overridable = (property.IsVirtual || property.IsOverride) && !property.IsSealed && !property.ContainingType.IsSealed;
        if (!overridable) return LazyLoading.No;
        if (_switchesOff) return _usesProxies ? LazyLoading.Mostly : LazyLoading.Unknown;
        // A virtual navigation is made for proxies; the call that turns them on may stand in a project out of reach.
        return _usesProxies ? LazyLoading.Yes : LazyLoading.Unknown;
    }

    static bool TakesLoader(INamedTypeSymbol entity) =>
        entity.InstanceConstructors.Any(c => c.Parameters.Any(p => PropertyShapes.IsLoader(p.Type)));
}
