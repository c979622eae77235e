using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using OneTrip.Model;

namespace OneTrip.Summaries;

/// <summary>The names under which contexts offer sets, and those of the contexts.</summary>
sealed class NamesOfSets
{
    public NamesOfSets(IReadOnlyList<ProjectNames> projects, IEnumerable<INamedTypeSymbol> compiled, EfSymbols ef)
    {
        foreach (var project in projects)
            foreach (var declaration in project.Sets)
            {
                Sets.Add((declaration.Name, declaration.Owner));
                Contexts.Add(declaration.Owner);
                Entities.UnionWith(declaration.Type);
            }
        foreach (var type in compiled)
        {
            if (type.TypeKind != TypeKind.Interface && !ef.IsContext(type)) continue;
            var name = SourceNames.Hash(type.Name);
            for (var t = type; t is not null; t = t.BaseType)
                foreach (var property in t.GetMembers().OfType<IPropertySymbol>())
                    if (ef.EntityOfSet(property.Type) is { } entity)
                    {
                        Sets.Add((SourceNames.Hash(property.Name), name));
                        Contexts.Add(name);
                        Entities.Add(SourceNames.Hash(entity.Name));
                    }
        }
        Contexts.Add(SourceNames.Hash("DbContext"));
    }

    /// <summary>The names of sets, with the types that declare them.</summary>
    public HashSet<(int Name, int Owner)> Sets { get; } = new();

    /// <summary>The types that offer sets, and EF Core's own.</summary>
    public HashSet<int> Contexts { get; } = new();

    /// <summary>The types that sets name.</summary>
    public HashSet<int> Entities { get; } = new();
}
