using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OneTrip.Verification;

namespace OneTrip.Analyzers.Tests;

/// <summary>After an edit the model of before is used where it still holds: the findings are those of the code as it is.</summary>
public class EditTests
{
    const string Model = """
        using Microsoft.EntityFrameworkCore;
        public class Team { public int Id { get; set; } public string Name { get; set; } = ""; }
        public class Player { public int Id { get; set; } public int TeamId { get; set; } public Team? Team { get; set; } }
        public class League : DbContext
        {
            public DbSet<Player> Players => Set<Player>();
            protected override void OnModelCreating(ModelBuilder modelBuilder) { /*configuration*/ }
            protected override void ConfigureConventions(ModelConfigurationBuilder conventions) => Conventions.Apply(conventions);
        }
        """;

    // Names neither the builder of a model nor that of an entity.
    const string Part = """
        using Microsoft.EntityFrameworkCore;
        public static class Conventions
        {
            public static void Apply(ModelConfigurationBuilder conventions) { /*part*/ }
        }
        """;

    const string Page = """
        using System.Linq;
        using Microsoft.EntityFrameworkCore;
        public class Page
        {
            public string[] Names(League db) { /*page*/ return db.Players.ToList().Select(p => p.Team!.Name).ToArray(); }
        }
        """;

    [Theory]
    [InlineData("/*page*/", "var edited = 1;", 1)]
    [InlineData("/*configuration*/", "var edited = 1;", 1)]
    [InlineData("/*configuration*/", "modelBuilder.Entity<Player>().Navigation(p => p.Team).AutoInclude();", 0)]
    [InlineData("/*configuration*/", "modelBuilder.Entity<Player>().Ignore(p => p.Team);", 0)]
    [InlineData("/*part*/", "conventions.IgnoreAny<Team>();", 0)]
    [InlineData("public Team? Team { get; set; }", "public Team? Team { get { return new Team(); } }", 0)]
    [InlineData("db.Players.ToList()", "db.Players.Include(p => p.Team).ToList()", 0)]
    public async Task Findings_are_those_of_the_edited_code(string old, string now, int expected)
    {
        var trees = new[] { CSharpSyntaxTree.ParseText(Model, path: "Model.cs"), CSharpSyntaxTree.ParseText(Part, path: "Part.cs"), CSharpSyntaxTree.ParseText(Page, path: "Page.cs") };
        var compilation = CSharpCompilation.Create("League", trees, ReferenceAssemblies.EfCore10.References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Equal(1, await CountAsync(compilation));
        foreach (var tree in trees)
            if (tree.ToString().Contains(old, StringComparison.Ordinal)) compilation = compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(tree.ToString().Replace(old, now, StringComparison.Ordinal), path: tree.FilePath));
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        Assert.Equal(expected, await CountAsync(compilation));
    }

    static async Task<int> CountAsync(Compilation compilation) => (await HostedRules.FindAsync(compilation, concurrent: true)).Count;
}
