namespace OneTrip.Cases;

/// <summary>
/// A domain that cases are written on: entities, a context and its rows. Each domain comes in flavours with the same types and
/// members, which differ only in how navigations load: <c>Shop</c> loads them lazily, <c>PlainShop</c> not at all, and the
/// navigations of <c>VirtualShop</c> can be overridden by proxies.
/// </summary>
public sealed record CaseModel(string Name, string Domain, string Flavour)
{
    const string Lazy = "Lazy";

    /// <summary>No model: the case brings its own.</summary>
    public static CaseModel None { get; } = new("none", "", "");

    /// <summary>Whether there is anything to compile.</summary>
    public bool IsNone => this == None;

    /// <summary>The same domain with navigations that load lazily, which shows what the database holds; null if this is it, or there is none.</summary>
    public CaseModel? Truth => IsNone || Flavour == Lazy ? null : new(Domain, Domain, Lazy);

    /// <summary>The source files, by path.</summary>
    public IEnumerable<(string FileName, string Content)> Files => IsNone ? [] : CaseFiles.Paths
        .Where(p => Path.GetDirectoryName(p) is var folder && (folder == $"Models/{Domain}" || folder == $"Models/{Domain}/{Flavour}"))
        .Select(p => ($"{Domain}/{Path.GetFileName(p)}", CaseFiles.Read(p)));

    /// <summary>The model that a case names.</summary>
    public static CaseModel Named(string name)
    {
        if (name == None.Name) return None;
        var flavour = name.StartsWith("Plain", StringComparison.Ordinal) ? "Plain" : name.StartsWith("Virtual", StringComparison.Ordinal) ? "Virtual" : Lazy;
        var model = new CaseModel(name, flavour == Lazy ? name : name[flavour.Length..], flavour);
        return CaseFiles.Paths.Any(p => p.StartsWith($"Models/{model.Domain}/{flavour}/", StringComparison.Ordinal)) ? model : throw new FormatException($"There is no model '{name}' in tests/Cases/Models.");
    }
}
