using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OneTrip.Bench.Sources;

/// <summary>How source is parsed and compiled, whichever mode measures it.</summary>
static class CompilerSettings
{
    /// <summary>The namespaces that the SDK imports, as a file.</summary>
    public const string ImplicitUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    /// <summary>Those of a web application in addition.</summary>
    public const string WebUsings = "global using System.Net.Http.Json; global using Microsoft.AspNetCore.Builder; global using Microsoft.AspNetCore.Hosting; global using Microsoft.AspNetCore.Http; global using Microsoft.AspNetCore.Routing; global using Microsoft.Extensions.Configuration; global using Microsoft.Extensions.DependencyInjection; global using Microsoft.Extensions.Hosting; global using Microsoft.Extensions.Logging;";

    /// <summary>As a current project is parsed.</summary>
    public static CSharpParseOptions Parse { get; } = new(LanguageVersion.Preview, DocumentationMode.None, preprocessorSymbols:
        ["NET", "NETCOREAPP", "RELEASE", "NETCOREAPP3_1_OR_GREATER", .. Enumerable.Range(5, 6).Select(v => $"NET{v}_0_OR_GREATER")]);

    /// <summary>One thing at a time: with two threads neither the compiler's nor the rules' time is what it costs.</summary>
    public static CSharpCompilationOptions Compile { get; } = new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: false);
}
