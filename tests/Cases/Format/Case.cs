using OneTrip.Verification;

namespace OneTrip.Cases;

/// <summary>A piece of source with what a rule says about it: what the analyzers are tested with, and what the oracle runs.</summary>
public sealed class Case
{
    static readonly Lazy<IReadOnlyList<Case>> Read = new(() => [.. CaseFiles.Paths.Where(IsCase).Select(p => new Case(p))]);

    readonly CaseHeader header;

    Case(string path)
    {
        Name = path[..^".cs".Length];
        Text = CaseFiles.Read(path);
        header = CaseHeader.Read(path, Text);
        Rule = path.Split('/')[0];
        Verdict = Enum.Parse<Verdict>(path.Split('/')[1]);
        Title = header["case"] ?? throw new FormatException($"{path} has no line '// case: …' that says what it is about.");
        Model = CaseModel.Named(header["model"] ?? throw new FormatException($"{path} has no line '// model: …'; 'none' if it brings its own."));
        FixedText = CaseFiles.Exists($"{Name}.fixed.cs") ? CaseFiles.Read($"{Name}.fixed.cs") : null;
    }

    /// <summary>Every case.</summary>
    public static IReadOnlyList<Case> All => Read.Value;

    /// <summary>The path without the extension, such as <c>OT1001/Reports/ReferenceInLoop</c>.</summary>
    public string Name { get; }

    /// <summary>The id of the rule that the case is about.</summary>
    public string Rule { get; }

    /// <summary>What the rule says.</summary>
    public Verdict Verdict { get; }

    /// <summary>What the case shows, in words.</summary>
    public string Title { get; }

    /// <summary>The rules of <c>ef-semantics.md</c> that the case proves.</summary>
    public string? Facts => header["fact"];

    /// <summary>The entities the case is written on.</summary>
    public CaseModel Model { get; }

    /// <summary>The source, with markup and headers.</summary>
    public string Text { get; }

    /// <summary>The source after the repair, where somebody wrote it out.</summary>
    public string? FixedText { get; }

    /// <summary>The <c>.editorconfig</c> lines that the case is analyzed with.</summary>
    public IEnumerable<string> Options => header.All("option");

    /// <summary>Whether a repair is offered.</summary>
    public bool IsRepaired => Verdict == Verdict.Reports && header["repair"] != "none";

    /// <summary>Why a quiet case sends more commands for more rows all the same; null if it does not.</summary>
    public string? GrowsBecause => header["grows"];

    /// <summary>Whether everything is found through reference assemblies too, in a case of several projects.</summary>
    public bool IsFoundThroughReferenceAssemblies => header["finds"] == "through reference assemblies";

    /// <summary>The case of that name.</summary>
    public static Case Named(string name) => All.Single(c => c.Name == name);

    /// <summary>Whether the case holds on a version of EF Core; on all of them, unless it says otherwise.</summary>
    public bool AppliesTo(EfCore version) => header["ef"] is not { } versions || versions.Split(',').Any(v => int.Parse(v, null) == version.Version);

    /// <inheritdoc/>
    public override string ToString() => Name;

    static bool IsCase(string path) => !path.StartsWith("Models/", StringComparison.Ordinal) && !path.EndsWith(".fixed.cs", StringComparison.Ordinal);
}
