using System.Text.RegularExpressions;

namespace OneTrip.EndToEnd.Tests.Hosting;

/// <summary>A page of <c>docs/rules</c>, as an application: its model, and its examples as members of classes that have a <c>db</c>.</summary>
/// <param name="id">The id of the rule.</param>
sealed partial class RulePage(string id)
{
    readonly string text = Repository.Read($"docs/rules/{id}.md");

    /// <summary>The project that compiles the page.</summary>
    public const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Microsoft.EntityFrameworkCore.Proxies" Version="$(EfCoreVersion)" />
            <PackageReference Include="Microsoft.EntityFrameworkCore.Sqlite" Version="$(EfCoreVersion)" />
            <PackageReference Include="OneTrip.Analyzers" Version="$(OneTripVersion)" PrivateAssets="all" />
          </ItemGroup>
        </Project>
        """;

    /// <summary>The model of the examples, as a file.</summary>
    public string Model => $"using Microsoft.EntityFrameworkCore;\n\nnamespace {id};\n\n{Code("Example")}";

    /// <summary>The example under a heading, as a file; null when the page has none.</summary>
    /// <param name="heading">The text of the heading.</param>
    public string? Example(string heading)
    {
        if (Code(heading) is not { } code) return null;

        var context = Context().Match(Code("Example")!).Groups[1].Value;
        var members = string.Join('\n', code.TrimEnd('\n').Split('\n').Select(line => line.Length > 0 ? "    " + line : line));
        return $"using Microsoft.EntityFrameworkCore;\nusing OneTrip;\n\nnamespace {id};\n\npublic class {heading.Replace(" ", "")}({context} db)\n{{\n{members}\n}}\n";
    }

    /// <summary>The same source without the comments that mark findings.</summary>
    public static string WithoutMarks(string source) => Mark().Replace(source, "");

    /// <summary>The same source without what allows findings.</summary>
    public static string WithoutAttributes(string source) => Attribute().Replace(source, "");

    /// <summary>The lines that carry the mark of the rule, from one.</summary>
    public IEnumerable<int> MarkedLines(string source) =>
        source.Split('\n').Index().Where(line => line.Item.TrimEnd().EndsWith($"// {id}", StringComparison.Ordinal)).Select(line => line.Index + 1);

    string? Code(string heading)
    {
        var section = Regex.Match(text, $@"^##+ {Regex.Escape(heading)}\n(.*?)(?=^#|\z)", RegexOptions.Multiline | RegexOptions.Singleline).Groups[1].Value;
        return Fence().Match(section) is { Success: true } fence ? fence.Groups[1].Value : null;
    }

    [GeneratedRegex(@"^```csharp\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"class (\w+) : DbContext")]
    private static partial Regex Context();

    [GeneratedRegex(@"^ *\[OneTripAllowed.*\n", RegexOptions.Multiline)]
    private static partial Regex Attribute();

    [GeneratedRegex(@" *// OT\d+$", RegexOptions.Multiline)]
    private static partial Regex Mark();
}
