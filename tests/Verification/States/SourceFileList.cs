using System.Collections.ObjectModel;

namespace OneTrip.Verification;

/// <summary>The source files of a project. A content may hold markup, and several files under <c>// file:</c> and <c>// project:</c> headers.</summary>
public sealed class SourceFileList(string defaultName) : Collection<(string FileName, string Content)>
{
    /// <summary>Adds a file with a default name.</summary>
    public void Add(string content) => Add(($"{defaultName}{Count}.cs", content));

    /// <summary>Adds several files.</summary>
    public void AddRange(IEnumerable<(string FileName, string Content)> files)
    {
        foreach (var file in files) Add(file);
    }
}
