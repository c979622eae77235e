using Microsoft.CodeAnalysis;

namespace OneTrip.Verification;

/// <summary>The source and the references of one project of a test.</summary>
public class ProjectState(string name)
{
    /// <summary>The project's name, which is its assembly's name too.</summary>
    public string Name { get; } = name;

    /// <summary>The source files, with markup.</summary>
    public SourceFileList Sources { get; } = new("Test");

    /// <summary>
    /// Source files that many tests share, without markup and headers. They are parsed and bound once for all tests, and
    /// what is found in them is not asked for again in every way.
    /// </summary>
    public SourceFileList CommonSources { get; } = new("Common");

    /// <summary>The <c>.editorconfig</c> files, by path relative to the project.</summary>
    public List<(string FileName, string Content)> AnalyzerConfigFiles { get; } = [];

    /// <summary>The names of the projects this one references.</summary>
    public List<string> ProjectReferences { get; } = [];

    /// <summary>References beyond the test's reference assemblies.</summary>
    public List<MetadataReference> AdditionalReferences { get; } = [];

    /// <summary>What is compiled; null: a program if the source has top-level statements, else a library.</summary>
    public OutputKind? OutputKind { get; set; }
}
