using Microsoft.CodeAnalysis;

namespace OneTrip.Oracle;

/// <summary>Turns a compilation into an assembly.</summary>
static class Emitting
{
    public static byte[] Image(Compilation compilation)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        return result.Success
            ? image.ToArray()
            : throw new InvalidOperationException($"{compilation.AssemblyName} does not compile:\n{string.Join('\n', result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error))}");
    }
}
