using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using OneTrip.CodeFixes.Reasons;
using OneTrip.CodeFixes.Tests.Include;

namespace OneTrip.CodeFixes.Tests.Allow;

/// <summary>Letting a member say that it may. The finding is pointed at by <c>/*!*/</c>.</summary>
public class AllowFixTests
{
    const string Attribute = "namespace OneTrip { [System.AttributeUsage(System.AttributeTargets.Method | System.AttributeTargets.Property, AllowMultiple = true)] sealed class OneTripAllowedAttribute : System.Attribute { public OneTripAllowedAttribute(string reason) { } } }\n";

    [Fact]
    public Task Method_gets_it_below_its_comments_and_attributes() => Becomes(
        "using System;\n\nnamespace Shop\n{\n    class Page\n    {\n        /// <summary>Shows.</summary>\n        // Old.\n        [Obsolete(\"soon\")] // really\n        public int Run()\n        {\n            return /*!*/1;\n        }\n    }\n}\n",
        "using System;\nusing OneTrip;\n\nnamespace Shop\n{\n    class Page\n    {\n        /// <summary>Shows.</summary>\n        // Old.\n        [Obsolete(\"soon\")] // really\n        [OneTripAllowed(\"TODO: say why\")]\n        public int Run()\n        {\n            return /*!*/1;\n        }\n    }\n}\n");

    [Fact]
    public Task Line_breaks_and_tabs_stay() => Becomes(
        "using OneTrip;\r\n\r\nclass Page\r\n{\r\n\t/// <summary>Shows.</summary>\r\n\tint Run() => /*!*/1;\r\n}\r\n",
        "using OneTrip;\r\n\r\nclass Page\r\n{\r\n\t/// <summary>Shows.</summary>\r\n\t[OneTripAllowed(\"TODO: say why\")]\r\n\tint Run() => /*!*/1;\r\n}\r\n");

    [Fact]
    public Task Line_is_not_broken_where_all_stands_on_one() => Becomes(
        "namespace OneTrip.Pages;\n\nclass Page { int Run() => /*!*/1; }\n",
        "namespace OneTrip.Pages;\n\nclass Page { [OneTripAllowed(\"TODO: say why\")] int Run() => /*!*/1; }\n");

    [Fact]
    public Task Attribute_for_some_targets_stays_theirs() => Becomes(
        "using OneTrip;\nusing System;\n\nclass Page\n{\n#if !OLD\n    [Obsolete]\n#endif\n    int Run() => /*!*/1;\n}\n",
        "using OneTrip;\nusing System;\n\nclass Page\n{\n#if !OLD\n    [Obsolete]\n#endif\n    [OneTripAllowed(\"TODO: say why\")]\n    int Run() => /*!*/1;\n}\n");

    [Fact]
    public Task Property_gets_it_and_not_its_accessor() => Becomes(
        "using OneTrip;\n\nclass Page\n{\n    int Count\n    {\n        get { return /*!*/1; }\n    }\n}\n",
        "using OneTrip;\n\nclass Page\n{\n    [OneTripAllowed(\"TODO: say why\")]\n    int Count\n    {\n        get { return /*!*/1; }\n    }\n}\n");

    [Fact]
    public Task Member_gets_it_and_not_its_lambda() => Becomes(
        "using System;\nusing OneTrip;\n\nclass Page\n{\n    Func<int> Run()\n    {\n        return () => /*!*/1;\n    }\n}\n",
        "using System;\nusing OneTrip;\n\nclass Page\n{\n    [OneTripAllowed(\"TODO: say why\")]\n    Func<int> Run()\n    {\n        return () => /*!*/1;\n    }\n}\n");

    [Fact]
    public Task Attribute_in_a_namespace_of_the_project_is_taken() => Becomes(
        "class Page\n{\n    int Run() => /*!*/1;\n}\n",
        "using Our.Conventions;\n\nclass Page\n{\n    [OneTripAllowed(\"TODO: say why\")]\n    int Run() => /*!*/1;\n}\n",
        Attribute.Replace("namespace OneTrip", "namespace Our.Conventions"));

    [Fact]
    public Task Second_one_is_added_to_one_for_another_rule() => Becomes(
        "using OneTrip;\n\nclass Page\n{\n    [OneTripAllowed(\"four quarters\")]\n    int Run() => /*!*/1;\n}\n",
        "using OneTrip;\n\nclass Page\n{\n    [OneTripAllowed(\"four quarters\")]\n    [OneTripAllowed(\"TODO: say why\")]\n    int Run() => /*!*/1;\n}\n");

    [Theory]
    [InlineData("")]
    [InlineData("namespace OneTrip { sealed class OneTripAllowedAttribute : System.Attribute { } }\n")]
    public Task Without_the_attribute_nothing_is_offered(string attribute) => Never("class Page\n{\n    int Run() => /*!*/1;\n}\n", attribute);

    [Fact]
    public Task In_a_field_nothing_is_offered() => Never("using OneTrip;\n\nclass Page\n{\n    int run = /*!*/1;\n}\n", Attribute);

    [Theory]
    [InlineData("OT1001")]
    [InlineData("OT1002")]
    [InlineData("OT1003")]
    [InlineData("OT2001")]
    [InlineData("OT2002")]
    [InlineData("OT2003")]
    public void It_is_offered_for(string id) => Assert.Contains(id, new AllowFix().FixableDiagnosticIds);

    [Fact]
    public void It_is_not_offered_for_settings() => Assert.DoesNotContain("OT0001", new AllowFix().FixableDiagnosticIds);

    /// <summary>What dotnet format asks for first.</summary>
    /// <summary>Editors offer a Fix All for what it says it is for.</summary>
    [Fact]
    public void It_is_never_applied_to_all() => Assert.Empty(new AllowFix().GetFixAllProvider().GetSupportedFixAllDiagnosticIds(new AllowFix()));

    [Fact]
    public void All_others_are() => Assert.All(Verification.HostedFixes.OfOneTrip.Where(f => f is not AllowFix), f => Assert.NotNull(f.GetFixAllProvider()));

    /// <summary>Hosts offer what they find first first.</summary>
    [Fact]
    public void It_comes_after_the_repairs()
    {
        var providers = typeof(AllowFix).Assembly.GetTypes().Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(CodeFixProvider))).ToList();
        Assert.Equal(typeof(AllowFix), providers[^1]);
        var before = typeof(AllowFix).GetCustomAttributes(typeof(ExtensionOrderAttribute), false).Select(a => ((ExtensionOrderAttribute)a).After);
        Assert.Equal(providers[..^1].Select(t => t.Name).Order(), before.Order());
    }

    static async Task Becomes(string before, string after, string attribute = Attribute)
    {
        using var scene = new Scene().WithProject("App").With("App", "/app/Attribute.cs", attribute).With("App", "/app/Page.cs", before);
        Assert.Equal("", await Scene.ComplaintsAsync(scene.Solution));
        var changed = await OfferedAsync(scene.Solution) ?? throw new InvalidOperationException("Nothing is offered.");
        Assert.Equal(after, (await Scene.TextsAsync(changed))["/app/Page.cs"]);
        Assert.Equal("", await Scene.ComplaintsAsync(changed));
    }

    static async Task Never(string code, string attribute)
    {
        using var scene = new Scene().WithProject("App").With("App", "/app/Attribute.cs", attribute).With("App", "/app/Page.cs", code);
        Assert.Null(await OfferedAsync(scene.Solution));
    }

    static async Task<Solution?> OfferedAsync(Solution solution)
    {
        var document = solution.Projects.Single().Documents.Single(d => d.FilePath == "/app/Page.cs");
        var tree = await document.GetSyntaxTreeAsync();
        var place = new Microsoft.CodeAnalysis.Text.TextSpan(tree!.ToString().IndexOf("/*!*/", StringComparison.Ordinal) + "/*!*/".Length, 1);
        var rule = new DiagnosticDescriptor("OT2001", "", "", "", DiagnosticSeverity.Warning, true);
        Microsoft.CodeAnalysis.CodeActions.CodeAction? offered = null;
        await new AllowFix().RegisterCodeFixesAsync(new CodeFixContext(document, Diagnostic.Create(rule, Location.Create(tree, place)), (a, _) => offered = a, CancellationToken.None));
        return offered is null ? null : await Scene.ChangedAsync(offered);
    }
}
