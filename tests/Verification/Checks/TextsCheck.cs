using System.Collections.Immutable;
using System.Text;

namespace OneTrip.Verification;

/// <summary>Are the files of a repaired solution those that were expected?</summary>
static class TextsCheck
{
    public static void Check(ImmutableSortedDictionary<string, string> expected, ImmutableSortedDictionary<string, string> actual, string what)
    {
        var different = expected.Keys.Union(actual.Keys).Where(path => expected.GetValueOrDefault(path) != actual.GetValueOrDefault(path)).ToList();
        if (different.Count == 0) return;
        var printed = new StringBuilder($"{what}:\n");
        foreach (var path in different)
        {
            printed.Append("\n// file: ").Append(path).Append('\n').Append(LineDiff.Print(expected.GetValueOrDefault(path, ""), actual.GetValueOrDefault(path, "")));
        }

        throw new VerificationException(printed.ToString());
    }

    /// <summary>The files of a solution with those that a fixed state writes out put in their place.</summary>
    public static ImmutableSortedDictionary<string, string> With(this ImmutableSortedDictionary<string, string> before, Layout fixedState)
    {
        foreach (var file in fixedState.Files.Where(f => !f.IsConfig)) before = before.SetItem(file.Path, file.Source.Text);
        return before;
    }
}
