using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace OneTrip.CodeFixes.Tests.Include;

/// <summary>The query may stand in another file or project than the finding, and in several projects at once.</summary>
public class FileTests
{
    const string Endpoint = "public class Endpoint { public object? Get() => /*? 1 */ToString(); }\n";

    [Fact]
    public async Task Another_file()
    {
        using var scene = Scene.Of(Repaired.Method("Use(/*! 1: Customer */db.Orders.ToList());")).With("App", "/app/Endpoint.cs", Endpoint);
        await Repaired.Files(scene, ("/app/Query.cs", Repaired.Method("Use(/*! 1: Customer */db.Orders.Include(o => o.Customer).ToList());")));
    }

    [Fact]
    public async Task Another_project()
    {
        using var scene = Scene.Of(Repaired.Method("Use(/*! 1: Customer */db.Orders.ToList());")).WithProject("Web", null, "App").With("Web", "/web/Endpoint.cs", Endpoint);
        await Repaired.Files(scene, ("/app/Query.cs", Repaired.Method("Use(/*! 1: Customer */db.Orders.Include(o => o.Customer).ToList());")));
    }

    [Fact]
    public async Task Several_queries_in_several_files_and_projects()
    {
        using var scene = Scene.Of(Repaired.Method("Use(/*! 1: Customer */db.Orders.ToList(), /*! 1: Customer */db.Archive.ToList());"))
            .WithProject("Web", null, "App")
            .With("Web", "/web/Endpoint.cs", Endpoint)
            .With("Web", "/web/Query.cs", Repaired.Method("Use(/*! 1: Customer */db.Orders.Where(x => x.Id > 1));").Replace("class Query", "class WebQuery"));
        await Repaired.Files(scene,
            ("/app/Query.cs", Repaired.Method("Use(/*! 1: Customer */db.Orders.Include(o => o.Customer).ToList(), /*! 1: Customer */db.Archive.Include(o => o.Customer).ToList());")),
            ("/web/Query.cs", Repaired.Method("Use(/*! 1: Customer */db.Orders.Include(x => x.Customer).Where(x => x.Id > 1));").Replace("class Query", "class WebQuery")));
    }

    [Fact]
    public async Task None_where_one_of_them_cannot_be_edited()
    {
        using var scene = Scene.Of(Repaired.Method("Use(/*! 1: Customer */db.Orders.ToList());"))
            .With("App", "/app/Other.cs", Repaired.Method("DbSet<Order> set = /*! 1: Customer */db.Orders; Use(set);").Replace("class Query", "class Other"));
        await Repaired.Files(scene);
    }

    [Fact]
    public async Task A_file_of_several_targets()
    {
        var before = Repaired.Method("Use(/*! Customer, Lines.Product */db.Orders.ToList());\n#if OLD\nUse(/*! Parent */db.Orders.ToList());\n#else\nUse(/*! Payer */db.Orders.ToList());\n#endif");
        var after = Repaired.Method("Use(/*! Customer, Lines.Product */db.Orders.Include(o => o.Customer).Include(o => o.Lines).ThenInclude(l => l.Product).ToList());\n#if OLD\nUse(/*! Parent */db.Orders.Include(o => o.Parent).ToList());\n#else\nUse(/*! Payer */db.Orders.Include(o => o.Payer).ToList());\n#endif");
        using var scene = Scene.Of(before).WithProject("App(net8.0)", ["OLD"]).With("App(net8.0)", "/app/Shop.cs", Shop.Source).With("App(net8.0)", "/app/Query.cs", before);
        await Repaired.Files(scene, ("/app/Query.cs", after));
    }

    [Fact]
    public async Task No_repair_that_does_not_compile_for_every_target()
    {
        var code = Repaired.Method("Use(/*! Customer */db.Orders.ToList());");
        using var scene = Scene.Of(code).WithProject("App(net8.0)").With("App(net8.0)", "/app/Shop.cs", Shop.Source.Replace("public Customer Customer ", "internal Customer Owner ").Replace("public interface IHasCustomer { Customer Customer { get; } }", "public interface IHasCustomer { }")).With("App(net8.0)", "/app/Query.cs", code);
        var findings = await PointedFinding.InAsync(scene.Solution);
        Assert.Null(await Scene.OfferedAsync(scene.Solution, findings[0].Project, findings[0].Diagnostic));
    }

    [Fact]
    public async Task Top_level_statements()
    {
        using var scene = new Scene().WithProject("App").With("App", "/app/Shop.cs", Shop.Source)
            .WithOptions("App", o => o.WithOutputKind(OutputKind.ConsoleApplication))
            .With("App", "/app/Program.cs", "using System.Linq;\n\nvar db = new Shop.Db();\nreturn /*! Customer */db.Orders.Where(o => o.Id > 1).Count();\n");
        await Repaired.Files(scene, ("/app/Program.cs", "using System.Linq;\nusing Microsoft.EntityFrameworkCore;\n\nvar db = new Shop.Db();\nreturn /*! Customer */db.Orders.Include(o => o.Customer).Where(o => o.Id > 1).Count();\n"));
    }
}
