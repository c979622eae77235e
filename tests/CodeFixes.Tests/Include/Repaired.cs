using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace OneTrip.CodeFixes.Tests.Include;

/// <summary>What the repair of pointed findings must make of code.</summary>
static class Repaired
{
    const string Head = "using System;\nusing System.Collections.Generic;\nusing System.Linq;\nusing System.Threading.Tasks;\nusing Microsoft.EntityFrameworkCore;\nusing Shop;\n\n";

    /// <summary>The statements of a method that has a <c>db</c>.</summary>
    public static Task Statements(string before, string after) => Code(Method(before), Method(after));

    /// <summary>The statements stay as they are.</summary>
    public static Task Never(string statements) => Statements(statements, statements);

    /// <summary>The members of a class, with all usings.</summary>
    public static Task Members(string before, string after) => Code(Class(before), Class(after));

    /// <summary>A whole file.</summary>
    public static Task Code(string before, string after)
    {
        using var scene = Scene.Of(before);
        return Files(scene, ("/app/Query.cs", after));
    }

    /// <summary>The files of a scene. One by one and all at once give the same; a second run changes nothing; the result compiles as well as before.</summary>
    public static async Task Files(Scene scene, params (string Path, string Text)[] expected)
    {
        var before = scene.Solution;
        var complaints = await Scene.ComplaintsAsync(before);
        Assert.Equal("", complaints);

        var single = await Scene.OneByOneAsync(before);
        var texts = await Scene.TextsAsync(single);
        foreach (var (path, text) in expected) Assert.Equal(text, texts[path]);
        foreach (var (path, text) in await Scene.TextsAsync(before))
        {
            if (!expected.Any(e => e.Path == path)) Assert.Equal(text, texts[path]);
        }
        Assert.Equal("", await Scene.ComplaintsAsync(single));

        var document = before.GetDocument((await PointedFinding.InAsync(before)).First().Diagnostic.Location.SourceTree)!;
        var all = await Scene.AllAsync(before, FixAllScope.Solution, document);
        Assert.Equal(texts, await Scene.TextsAsync(all));
        Assert.Equal(texts, await Scene.TextsAsync(await Scene.AllAsync(all, FixAllScope.Solution, all.GetDocument(document.Id)!)));
    }

    public static string Method(string statements) => Class($"public async Task Run(Db db, int id, bool old)\n{{\n{Indented(statements)}\n    await Task.Yield();\n}}\nstatic void Use(params object?[] o) {{ }}");

    public static string Class(string members) => $"{Head}public class Query\n{{\n{Indented(members)}\n}}\n";

    static string Indented(string text) => string.Join("\n", text.Split('\n').Select(l => l.Length == 0 || l[0] == '#' ? l : "    " + l));
}
