using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace OneTrip.CodeFixes.Sites;

/// <summary>The documents of a file: one, or one for each project or target framework that compiles it.</summary>
static class QueryDocuments
{
    /// <summary>The documents at a path, those of the given project first.</summary>
    public static ImmutableArray<Document> At(Solution solution, string path, Project near)
    {
        var ids = solution.GetDocumentIdsWithFilePath(path);
        // Without a path of its own, a document's tree goes by the document's name.
        if (ids.IsEmpty) ids = solution.Projects.SelectMany(p => p.Documents).Where(d => d.FilePath is null && d.Name == path).Select(d => d.Id).ToImmutableArray();
        return ids
            .Select(solution.GetDocument)
            .OfType<Document>()
            .Where(d => d.Project.Language == LanguageNames.CSharp)
            .OrderBy(d => d.Project.Id == near.Id ? 0 : 1)
            .ToImmutableArray();
    }
}
