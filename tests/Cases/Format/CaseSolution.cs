using System.Text.RegularExpressions;
using OneTrip.Verification;

namespace OneTrip.Cases;

/// <summary>Lays a case out as the source of a test: the case alone, or with its model.</summary>
public static partial class CaseSolution
{
    /// <summary>
    /// The case with its model. The model's files stand in the case's project; when the case has several, the model is a project
    /// of its own that all of them reference.
    /// </summary>
    public static void AddWithModel(this SolutionState state, Case @case)
    {
        var text = @case.Text;
        if (!@case.Model.IsNone && Project().IsMatch(text))
        {
            var model = new ProjectState(@case.Model.Domain);
            model.CommonSources.AddRange(@case.Model.Files);
            state.AdditionalProjects.Add(model.Name, model);
            text = Project().Replace(text, m => $"{m.Value}{(m.Value.Contains(" references ", StringComparison.Ordinal) ? ", " : " references ")}{model.Name}");
        }
        else
        {
            state.CommonSources.AddRange(@case.Model.Files);
        }

        state.AddAlone(@case, text);
    }

    /// <summary>The case without its model.</summary>
    public static void AddAlone(this SolutionState state, Case @case, string? text = null)
    {
        state.Sources.Add((FileName(@case), text ?? @case.Text));
        if (@case.Options.Any()) state.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n[*.cs]\n{string.Join('\n', @case.Options)}\n"));
    }

    /// <summary>The case's own file, when it does not say otherwise.</summary>
    public static string FileName(Case @case) => $"{Path.GetFileName(@case.Name)}.cs";

    [GeneratedRegex("^// project:[^\r\n]*", RegexOptions.Multiline)]
    private static partial Regex Project();
}
