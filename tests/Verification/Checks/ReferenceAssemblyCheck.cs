using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace OneTrip.Verification;

/// <summary>
/// What is found when the projects see each other as the compiler does in a build: as reference assemblies, without bodies
/// and private members?
/// </summary>
static class ReferenceAssemblyCheck
{
    public static async Task CheckAsync(AnalyzedSolution analyzed, bool expectsAllFindings, CancellationToken cancellation)
    {
        var emitted = new Dictionary<string, MetadataReference>();
        foreach (var project in analyzed.Projects)
        {
            var compilation = project.Compilation;
            foreach (var reference in compilation.References.OfType<CompilationReference>())
            {
                compilation = compilation.ReplaceReference(reference, emitted[reference.Compilation.AssemblyName!]);
            }

            emitted.Add(project.Name, Emit(compilation, cancellation));
            if (ReferenceEquals(compilation, project.Compilation)) continue;
            var found = await project.Analysis.WholeAsync(compilation, concurrent: false, cancellation);
            Compare(project, found, expectsAllFindings);
        }
    }

    static void Compare(AnalyzedProject project, ImmutableArray<Diagnostic> found, bool expectsAllFindings)
    {
        var (source, assembly) = (project.Findings.Select(Finding.Place).ToList(), found.Select(Finding.Place).ToList());
        var brought = assembly.Except(source).ToList();
        if (brought.Count > 0) throw new VerificationException($"Project {project.Name} has findings through reference assemblies that it has not through source:\n  {string.Join("\n  ", brought)}");
        var lost = source.Except(assembly).ToList();
        if (expectsAllFindings && lost.Count > 0) throw new VerificationException($"Project {project.Name} loses findings through reference assemblies:\n  {string.Join("\n  ", lost)}");
    }

    static MetadataReference Emit(Compilation compilation, CancellationToken cancellation)
    {
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly, options: new EmitOptions(metadataOnly: true, includePrivateMembers: false), cancellationToken: cancellation);
        return result.Success
            ? MetadataReference.CreateFromImage(assembly.ToArray())
            : throw new VerificationException($"{compilation.AssemblyName} gives no reference assembly:\n{string.Join('\n', result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error))}");
    }
}
