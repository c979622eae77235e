using Microsoft.CodeAnalysis;

namespace OneTrip.Verification;

/// <summary>The order of findings: by file, place, id and message.</summary>
sealed class FindingOrder : IComparer<Diagnostic>
{
    public static FindingOrder ByPlace { get; } = new();

    public int Compare(Diagnostic? x, Diagnostic? y) => Key(x!).CompareTo(Key(y!));

    static (string, int, int, string, string) Key(Diagnostic d) =>
        (d.Location.SourceTree?.FilePath ?? "", d.Location.SourceSpan.Start, d.Location.SourceSpan.End, d.Id, d.GetMessage());
}
