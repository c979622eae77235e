using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace OneTrip.CodeFixes.Edits;

/// <summary>The edits that the repairs before have made, so that places found before them can be found again.</summary>
sealed class EditsSoFar
{
    readonly Dictionary<string, List<ImmutableArray<TextChange>>> files = [];

    /// <summary>Adds the changes that one repair makes in a file.</summary>
    public void Add(string file, ImmutableArray<TextChange> changes)
    {
        if (!files.TryGetValue(file, out var all)) files.Add(file, all = []);
        all.Add(changes);
    }

    /// <summary>Where a place is by now; what was changed itself is nowhere, which is an empty span.</summary>
    public TextSpan Moved(string file, TextSpan place)
    {
        if (!files.TryGetValue(file, out var all)) return place;
        foreach (var changes in all) place = Moved(place, changes);
        return place;
    }

    static TextSpan Moved(TextSpan place, ImmutableArray<TextChange> changes)
    {
        var moved = 0;
        foreach (var change in changes)
            if (change.Span.End <= place.Start) moved += change.NewText!.Length - change.Span.Length;
            else if (change.Span.Start < place.End) return default;
        return new TextSpan(place.Start + moved, place.Length);
    }
}
