using System.Text.RegularExpressions;

namespace OneTrip.Verification;

/// <summary>Splits one text into files and projects at lines such as <c>// file: Orders/Report.cs</c> and <c>// project: Web references Data, Domain</c>.</summary>
static partial class SourceHeaders
{
    public static IEnumerable<HeadedFile> Split(string project, string fileName, string text)
    {
        var references = Array.Empty<string>();
        var start = 0;
        var headed = false;
        foreach (var header in Header().Matches(text).Cast<Match>())
        {
            if (Piece(header.Index) is { } before) yield return before;
            start = header.Index + header.Length;
            headed = true;
            var argument = header.Groups["argument"].Value;
            if (header.Groups["kind"].Value == "file")
            {
                fileName = argument;
            }
            else
            {
                var parts = argument.Split(" references ");
                (project, fileName) = (parts[0].Trim(), "Test0.cs");
                references = parts.Length > 1 ? parts[1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [];
            }
        }

        if (Piece(text.Length) is { } last) yield return last;
        else if (!headed) yield return new(project, references, fileName, text);

        // Comments alone, such as those that introduce a test case, make no file.
        HeadedFile? Piece(int end) => text[start..end] is var piece && piece.Split('\n').All(IsBlankOrComment) ? null : new(project, references, fileName, piece);
    }

    static bool IsBlankOrComment(string line) => line.AsSpan().Trim() is var code && (code.IsEmpty || code.StartsWith("//"));

    [GeneratedRegex(@"^// (?<kind>file|project): *(?<argument>[^\r\n]*?) *\r?(?:\n|\z)", RegexOptions.Multiline)]
    private static partial Regex Header();
}

/// <summary>A file with the project it belongs to.</summary>
sealed record HeadedFile(string Project, string[] References, string FileName, string Text);
