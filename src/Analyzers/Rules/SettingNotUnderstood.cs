using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OneTrip.Model;
using OneTrip.Options;

namespace OneTrip.Rules;

/// <summary>OT0001: a setting in <c>.editorconfig</c> has a value that OneTrip does not understand.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SettingNotUnderstood : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.SettingNotUnderstood);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        // Without EF Core no setting has a meaning, and nothing is looked at.
        context.RegisterCompilationStartAction(start =>
        {
            if (EfSymbols.In(start.Compilation) is null) return;
            // Said once, in the first file for which the value holds: an editor shows it there, a build names it once.
            var mistakes = new Dictionary<SyntaxTree, List<string>>();
            var said = new HashSet<string>();
            foreach (var tree in start.Compilation.SyntaxTrees.OrderBy(t => t.FilePath, System.StringComparer.Ordinal))
                foreach (var mistake in Mistakes(start.Options.AnalyzerConfigOptionsProvider.GetOptions(tree)))
                    if (said.Add(mistake))
                    {
                        if (!mistakes.TryGetValue(tree, out var own)) mistakes[tree] = own = new List<string>();
                        own.Add(mistake);
                    }
            if (mistakes.Count == 0) return;
            start.RegisterSyntaxTreeAction(file =>
            {
                if (!mistakes.TryGetValue(file.Tree, out var own)) return;
                foreach (var mistake in own)
                    file.ReportDiagnostic(Diagnostic.Create(Descriptors.SettingNotUnderstood, Location.Create(file.Tree, new Microsoft.CodeAnalysis.Text.TextSpan(0, 0)), mistake));
            });
        });
    }

    static IEnumerable<string> Mistakes(AnalyzerConfigOptions file)
    {
        foreach (var key in Settings.Keys)
            if (file.TryGetValue(key, out var value) && Settings.Mistake(key, value) is { } mistake) yield return mistake;
    }
}
