using System.Collections.Generic;
using System.Linq;

namespace OneTrip.Summaries;

/// <summary>The names of properties that may be navigations: of what sets name, or a configuration does, and all that is reached from there.</summary>
sealed class NamesOfNavigations
{
    readonly IReadOnlyList<ProjectNames> _projects;
    readonly HashSet<int> _entities = new();

    public NamesOfNavigations(IReadOnlyList<ProjectNames> projects, NamesOfSets sets)
    {
        _projects = projects;
        var pending = new Stack<int>();
        foreach (var entity in sets.Entities) Add(entity);
        foreach (var project in projects) AddAll(project.Configured);
        while (pending.Count > 0)
        {
            var type = pending.Pop();
            foreach (var project in projects)
            {
                foreach (var property in project.DeclaredBy(type) ?? s_noDeclarations) AddAll(property.Type);
                foreach (var derived in project.DerivedFrom(type) ?? s_none) Add(derived);
                foreach (var @base in project.BasesOf(type) ?? s_none) Add(@base);
            }
        }

        void AddAll(IEnumerable<int> names)
        {
            foreach (var name in names) Add(name);
        }

        void Add(int name)
        {
            if (projects.Any(p => p.DeclaredBy(name) is not null) && _entities.Add(name)) pending.Push(name);
        }
    }

    /// <summary>The names, with the types that declare them. Without any set or configuration in reach, every type may be an entity.</summary>
    public IEnumerable<(int Name, int Type)> All()
    {
        if (_entities.Count == 0)
        {
            foreach (var project in _projects)
                foreach (var file in project.Files)
                    foreach (var declaration in file.Declarations) yield return (declaration.Name, declaration.Owner);
            yield break;
        }
        foreach (var entity in _entities)
            foreach (var project in _projects)
                foreach (var declaration in project.DeclaredBy(entity) ?? s_noDeclarations)
                    if (declaration.Type.Any(_entities.Contains)) yield return (declaration.Name, entity);
    }

    static readonly List<SourceNames.Declaration> s_noDeclarations = new();
    static readonly List<int> s_none = new();
}
