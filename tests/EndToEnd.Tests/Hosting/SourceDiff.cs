using System.Text;
using OneTrip.Tool.Demo;

namespace OneTrip.EndToEnd.Tests.Hosting;

/// <summary>What changed between two states of an application's source.</summary>
static class SourceDiff
{
    /// <summary>The changed lines of every file, as <c>-</c> and <c>+</c> lines under the file's path.</summary>
    public static string Between(IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> after)
    {
        var diff = new StringBuilder();
        foreach (var (path, text) in after)
        {
            var hunks = LineDiff.Hunks(before.GetValueOrDefault(path, ""), text);
            if (hunks.Count == 0) continue;

            diff.Append(path).Append('\n');
            foreach (var line in hunks.SelectMany(h => h).Where(l => l.Mark != ' ')) diff.Append(line.Mark).Append(line.Text).Append('\n');
        }

        return diff.ToString();
    }
}
