using Microsoft.CodeAnalysis.CSharp;

namespace OneTrip.Bench.Sources;

/// <summary>A project to measure: its compilation, with the projects it refers to as compilations, as an editor has them.</summary>
/// <param name="Name">The project's name.</param>
/// <param name="Compilation">Its source and references.</param>
/// <param name="Lines">The lines of its source.</param>
sealed record CodeProject(string Name, CSharpCompilation Compilation, int Lines)
{
    /// <summary>
    /// The same project as a host sees it first: nothing of it is bound. The projects it refers to are copied too, in the
    /// order in which they are given: each after those it refers to.
    /// </summary>
    public static List<CodeProject> Unbound(IReadOnlyList<CodeProject> projects)
    {
        var copies = new Dictionary<Microsoft.CodeAnalysis.Compilation, CSharpCompilation>();
        var result = new List<CodeProject>();
        foreach (var project in projects)
        {
            var references = project.Compilation.References.Select(r =>
                r is Microsoft.CodeAnalysis.CompilationReference known && copies.TryGetValue(known.Compilation, out var copy) ? copy.ToMetadataReference(known.Properties.Aliases, known.Properties.EmbedInteropTypes) : r);
            var fresh = project.Compilation.WithReferences(references);
            copies[project.Compilation] = fresh;
            result.Add(project with { Compilation = fresh });
        }
        return result;
    }
}
