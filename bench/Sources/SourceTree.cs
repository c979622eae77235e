using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using OneTrip.Bench.Measuring;
using OneTrip.Verification;

namespace OneTrip.Bench.Sources;

/// <summary>
/// The projects below a folder, without building them: each project's folder is its source, its project references are
/// compilations, its packages are one fixed list of assemblies. What is missing there stays unbound; that is enough to
/// measure time, and to see whether a rule throws.
/// </summary>
sealed class SourceTree
{
    readonly string _root;
    readonly IReadOnlyList<MetadataReference> _references;
    readonly List<string> _folders;
    readonly Dictionary<string, CodeProject?> _known = [];
    readonly Dictionary<CodeProject, HashSet<CodeProject>> _reached = [];
    readonly List<CodeProject> _projects = [];

    SourceTree(string root, IReadOnlyList<MetadataReference> references, List<string> projects)
    {
        _root = root;
        _references = references;
        _folders = [.. projects.Select(p => Path.GetDirectoryName(p)!).Distinct()];
    }

    /// <summary>The references of a list file, one path in each line; without one .NET, ASP.NET Core and EF Core 10.</summary>
    public static IReadOnlyList<MetadataReference> References(FileInfo? list) => list is null
        ? ReferenceAssemblies.EfCore10.WithAspNetCore().References
        : list.Exists
            ? [.. File.ReadLines(list.FullName).Where(l => l.Length > 0).Select(l => MetadataReference.CreateFromFile(l))]
            : throw new NotMeasured($"There is no {list.FullName}.");

    /// <summary>The projects, each after those it refers to.</summary>
    public static IReadOnlyList<CodeProject> Load(DirectoryInfo root, IReadOnlyList<MetadataReference> references)
    {
        if (!root.Exists) throw new NotMeasured($"There is no folder {root.FullName}.");
        var files = Directory.EnumerateFiles(root.FullName, "*.csproj", SearchOption.AllDirectories).Where(IsSource).Order(StringComparer.Ordinal).ToList();
        var tree = new SourceTree(root.FullName, references, files);
        foreach (var file in files) tree.Load(file);
        return tree._projects.Count > 0 ? tree._projects : throw new NotMeasured($"{root.FullName} holds no C# project.");
    }

    CodeProject? Load(string path)
    {
        if (_known.TryGetValue(path, out var known)) return known;
        _known[path] = null; // Projects that refer to each other cannot be built either.
        if (!File.Exists(path) || Xml(path) is not { } xml) return null;
        var folder = Path.GetDirectoryName(path)!;
        var reached = new HashSet<CodeProject>();
        foreach (var reference in xml.Descendants().Where(e => e.Name.LocalName == "ProjectReference"))
        {
            if (reference.Attribute("Include")?.Value is not { } include || Load(Path.GetFullPath(Path.Combine(folder, include.Replace('\\', '/')))) is not { } project) continue;
            reached.Add(project);
            reached.UnionWith(_reached[project]);
        }
        var trees = Files(folder).Select(f => Parse(File.ReadAllText(f), f)).ToList();
        if (trees.Count == 0) return null;
        var usings = Usings(path, xml).Distinct().ToList();
        if (usings.Count > 0) trees.Add(Parse(string.Join('\n', usings), Path.Combine(folder, "obj", "Usings.g.cs")));
        var loaded = new CodeProject(
            Path.GetRelativePath(_root, path),
            CSharpCompilation.Create(Path.GetFileNameWithoutExtension(path), trees, [.. _references, .. reached.Select(p => p.Compilation.ToMetadataReference())], CompilerSettings.Compile),
            trees.Sum(t => t.GetText().Lines.Count));
        (_known[path], _reached[loaded]) = (loaded, reached);
        _projects.Add(loaded);
        return loaded;
    }

    static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(SourceText.From(text), CompilerSettings.Parse, path);

    /// <summary>The C# files of a project: those below its folder that are not below another project's.</summary>
    IEnumerable<string> Files(string folder)
    {
        var others = _folders.Where(f => f != folder && IsBelow(f, folder)).ToList();
        return Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Where(f => IsSource(f) && !others.Exists(o => IsBelow(f, o))).Order(StringComparer.Ordinal);
    }

    /// <summary>What the SDK and the project file import into every file.</summary>
    IEnumerable<string> Usings(string path, XElement project)
    {
        var files = new List<XElement> { project };
        for (var folder = Path.GetDirectoryName(path); folder is not null && (folder == _root || IsBelow(folder, _root)); folder = Path.GetDirectoryName(folder))
            foreach (var name in new[] { "Directory.Build.props", "Directory.Build.targets" })
                if (Path.Combine(folder, name) is var file && File.Exists(file) && Xml(file) is { } xml) files.Add(xml);
        if (files.Any(f => f.Descendants().Any(e => e.Name.LocalName == "ImplicitUsings" && e.Value.Trim().ToLowerInvariant() is "enable" or "true")))
        {
            yield return CompilerSettings.ImplicitUsings;
            if (project.Attribute("Sdk")?.Value.EndsWith(".Web", StringComparison.Ordinal) == true) yield return CompilerSettings.WebUsings;
        }
        foreach (var import in files.SelectMany(f => f.Descendants()).Where(e => e.Name.LocalName == "Using"))
        {
            if (import.Attribute("Include")?.Value is not { } name) continue;
            var alias = import.Attribute("Alias")?.Value is { } known ? $"{known} = " : import.Attribute("Static")?.Value == "true" ? "static " : "";
            yield return $"global using {alias}{name};";
        }
    }

    static XElement? Xml(string path)
    {
        try
        {
            return XElement.Load(path);
        }
        catch (System.Xml.XmlException)
        {
            return null;
        }
    }

    static bool IsBelow(string path, string folder) => path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    static bool IsSource(string path) => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules");
}
