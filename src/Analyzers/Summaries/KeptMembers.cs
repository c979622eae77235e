using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using OneTrip.Flow;
using OneTrip.Model;
using OneTrip.Names;

namespace OneTrip.Summaries;

/// <summary>
/// Entities that one member of a class keeps in a private field or property and another reads, without a caller in sight
/// that joins the two: a framework calls both, as it does with pages and view models.
/// </summary>
sealed class KeptMembers
{
    readonly Analysis _analysis;
    readonly ConcurrentDictionary<INamedTypeSymbol, ImmutableArray<Kept>> _ofTypes = new(SymbolIdentity.Comparer);
    readonly ConcurrentDictionary<int, ImmutableArray<SourceNames.Member>> _users = new();

    public KeptMembers(Analysis analysis) => _analysis = analysis;

    /// <summary>A field or property, and the code of the class that names it.</summary>
    /// <param name="Name">The hash of its name.</param>
    /// <param name="Users">The methods, accessors and constructors.</param>
    sealed record Kept(int Name, ImmutableArray<IMethodSymbol> Users);

    /// <summary>Whether the method reads something that other members of its class keep.</summary>
    public bool Matters(IMethodSymbol method) => method is { IsStatic: false, MethodKind: not MethodKind.Constructor } && _analysis.Interest.Reads(method) && !Reads(method).IsEmpty;

    /// <summary>What is found in the method when the members that fill what it reads have run before.</summary>
    public ImmutableArray<Finding> FindingsIn(IMethodSymbol method, MethodSummary own, CancellationToken cancel)
    {
        if (!own.Effects.Any(e => e is ReadEffect)) return ImmutableArray<Finding>.Empty;
        var before = Reads(method).SelectMany(k => k.Users).Where(u => !SymbolIdentity.Comparer.Equals(u, method)).Distinct(SymbolIdentity.Comparer).Cast<IMethodSymbol>()
            .Select(u => (u, _analysis.Summaries.Entities(u, cancel))).ToImmutableArray();
        // A caller that joins the two says it better.
        if (before.Any(f => f.Item1.MethodKind != MethodKind.Constructor && f.Item2.Effects.Any(e => e is WriteEffect or AddEffect) && AreUsedTogether(NameOf(method), NameOf(f.Item1)))) return ImmutableArray<Finding>.Empty;
        var findings = After(before, _analysis.Summaries.Entities);
        if (findings.IsEmpty) return findings;
        own = _analysis.Summaries.Complete(method, cancel);
        before = before.Select(b => (b.Item1, _analysis.Summaries.Complete(b.Item1, cancel))).ToImmutableArray();
        // Whatever else of the class runs may have brought into the context what seems to be missing (oracle: L14).
        var others = method.ContainingType.GetMembers().OfType<IMethodSymbol>().Where(m => !m.IsStatic && !SymbolIdentity.Comparer.Equals(m, method) && _analysis.Interest.Sends(m));
        return After(others.Select(m => (m, _analysis.Summaries.Complete(m, cancel))).Where(o => !before.Any(b => SymbolIdentity.Comparer.Equals(b.Item1, o.m))).Concat(before).ToImmutableArray(), _analysis.Summaries.Complete);

        ImmutableArray<Finding> After(ImmutableArray<(IMethodSymbol, MethodSummary)> members, System.Func<IMethodSymbol, CancellationToken, MethodSummary> summaries) => new Interpreter(_analysis, method, m => summaries(m, cancel), cancel).FindingsAfter(members, method, own);
    }

    ImmutableArray<Kept> Reads(IMethodSymbol method)
    {
        if (method.ContainingType is not { TypeKind: TypeKind.Class } type || SourceNames.Of(method).FirstOrDefault() is not { } names) return ImmutableArray<Kept>.Empty;
        return _ofTypes.GetOrAdd(type.OriginalDefinition, Find).Where(k => System.Array.IndexOf(names.Used, k.Name) >= 0).ToImmutableArray();
    }

    ImmutableArray<Kept> Find(INamedTypeSymbol type)
    {
        var code = type.GetMembers().OfType<IMethodSymbol>().Where(m => !m.IsStatic).ToList();
        if (!code.Any(_analysis.Interest.Sends) || _analysis.Model.IsEntity(type) || _analysis.Model.Ef.IsContext(type)) return ImmutableArray<Kept>.Empty;
        var kept = ImmutableArray.CreateBuilder<Kept>();
        foreach (var member in type.GetMembers())
        {
            if (!IsKept(member)) continue;
            var name = SourceNames.Hash(member.Name);
            var users = code.Where(m => m.MethodKind == MethodKind.Constructor || SourceNames.Of(m).FirstOrDefault() is { } names && System.Array.IndexOf(names.Used, name) >= 0).ToImmutableArray();
            if (users.Any(_analysis.Interest.Sends)) kept.Add(new Kept(name, users));
        }
        return kept.ToImmutable();
    }

    /// <summary>Whether only the class itself can say what the field or property holds, and that can be entities.</summary>
    bool IsKept(ISymbol member) => member switch
    {
        { IsStatic: true } or { IsImplicitlyDeclared: true } => false,
        IFieldSymbol { DeclaredAccessibility: Accessibility.Private } field => Holds(field.Type),
        IPropertySymbol { IsIndexer: false, IsVirtual: false, IsOverride: false, IsAbstract: false } property => Holds(property.Type) && _analysis.Model.ShapeOf(property) == PropertyShape.Stored
            && (property.DeclaredAccessibility == Accessibility.Private || property.SetMethod is null or { DeclaredAccessibility: Accessibility.Private } || IsOfFramework(property)),
        _ => false,
    };

    /// <summary>Whether the property can be set from anywhere, but nothing in the source creates an object of the class, and nothing asks for a value from outside.</summary>
    bool IsOfFramework(IPropertySymbol property) => property.GetAttributes().IsEmpty && !Attributes.Has(property.ContainingType, "BindPropertiesAttribute") && UsersOf(SourceNames.Hash(property.ContainingType.Name)).IsEmpty;

    bool Holds(ITypeSymbol type) => EntityTypes.In(type, _analysis.Model) is not null || ElementTypes.Of(type) is { } element && _analysis.Model.Ef.EntityOfSet(type) is null && _analysis.Relevance.MayCarry(element);

    /// <summary>Whether some member uses both names.</summary>
    bool AreUsedTogether(int name, int other) => UsersOf(name).Any(u => System.Array.IndexOf(u.Used, other) >= 0);

    /// <summary>The members that use a name. Asked so seldom that no index is kept.</summary>
    ImmutableArray<SourceNames.Member> UsersOf(int name) => _users.GetOrAdd(name, n =>
        _analysis.Universe.Files.SelectMany(f => f.Members).Where(m => System.Array.IndexOf(m.Used, n) >= 0).ToImmutableArray());

    static int NameOf(IMethodSymbol method) => SourceNames.Hash((method.AssociatedSymbol ?? method).Name);
}
