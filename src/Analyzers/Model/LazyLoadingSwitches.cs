using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace OneTrip.Model;

/// <summary>Whether the application turns lazy loading on by proxies, or off (rule L17).</summary>
sealed class LazyLoadingSwitches
{
    static readonly ConditionalWeakTable<SyntaxTree, Mentions> s_mentions = new();

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
        foreach (var project in universe.Projects)
        {
            foreach (var tree in project.SyntaxTrees)
            {
                var mentions = s_mentions.GetValue(tree, t => new Mentions(t.GetText(CancellationToken.None)));
                proxies |= mentions.Proxies;
                off |= mentions.SwitchOff;
            }
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

    /// <summary>What a file says, by its text: the words are rare enough, and binding every file for them is not.</summary>
    sealed class Mentions
    {
        const string ProxiesWord = "UseLazyLoadingProxies";
        const string SwitchWord = "LazyLoadingEnabled";

        public Mentions(SourceText text)
        {
            const int chunk = 16 * 1024, overlap = 32;
            var buffer = new char[chunk + overlap];
            for (var start = 0; start < text.Length; start += chunk)
            {
                var length = System.Math.Min(chunk + overlap, text.Length - start);
                text.CopyTo(start, buffer, 0, length);
                var part = new string(buffer, 0, length);
                Proxies |= part.Contains(ProxiesWord);
                SwitchOff |= part.Contains(SwitchWord);
            }
        }

        public bool Proxies { get; }
        public bool SwitchOff { get; }
    }
}
