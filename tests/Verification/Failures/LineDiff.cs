using System.Text;

namespace OneTrip.Verification;

/// <summary>The lines in which two texts differ, with the equal ones around them.</summary>
static class LineDiff
{
    public static string Print(string expected, string actual)
    {
        var (old, now) = (Lines(expected), Lines(actual));
        var common = CommonSuffixLengths(old, now);
        var printed = new StringBuilder("(- expected, + actual)\n");
        for (int i = 0, j = 0; i < old.Length || j < now.Length;)
        {
            if (i < old.Length && j < now.Length && old[i] == now[j])
            {
                printed.Append("  ").Append(old[i++]).Append('\n');
                j++;
            }
            else if (j == now.Length || i < old.Length && common[i + 1, j] >= common[i, j + 1])
            {
                printed.Append("- ").Append(old[i++]).Append('\n');
            }
            else
            {
                printed.Append("+ ").Append(now[j++]).Append('\n');
            }
        }

        return printed.ToString();
    }

    // A carriage return is made visible: it is a difference like any other, and a frequent one.
    static string[] Lines(string text) => text.Replace("\r", "␍").Split('\n');

    static int[,] CommonSuffixLengths(string[] old, string[] now)
    {
        var lengths = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--)
            {
                lengths[i, j] = old[i] == now[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        return lengths;
    }
}
