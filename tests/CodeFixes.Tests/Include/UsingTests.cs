namespace OneTrip.CodeFixes.Tests.Include;

/// <summary>Where the using goes, when Include needs one.</summary>
public class UsingTests
{
    const string Plain = "class Query { object Run(Shop.Db db) => /*! Customer, Lines */db.Orders.ToList(); }\n";
    const string Done = "class Query { object Run(Shop.Db db) => /*! Customer, Lines */db.Orders.Include(o => o.Customer).Include(o => o.Lines).ToList(); }\n";

    [Theory]
    [InlineData("using System.Linq;\n\n", "using System.Linq;\nusing Microsoft.EntityFrameworkCore;\n\n")]
    [InlineData("using System;\nusing System.Linq;\nusing Shop;\n\n", "using System;\nusing System.Linq;\nusing Microsoft.EntityFrameworkCore;\nusing Shop;\n\n")]
    [InlineData("using Microsoft.CSharp;\nusing Shop;\nusing System.Linq;\n\n", "using Microsoft.CSharp;\nusing Microsoft.EntityFrameworkCore;\nusing Shop;\nusing System.Linq;\n\n")]
    [InlineData("using Shop;\nusing System.Linq;\nusing System.Globalization;\n\n", "using Shop;\nusing System.Linq;\nusing System.Globalization;\nusing Microsoft.EntityFrameworkCore;\n\n")]
    [InlineData("using Shop; // the shop\nusing System.Linq; // ours\n\n", "using Microsoft.EntityFrameworkCore;\nusing Shop; // the shop\nusing System.Linq; // ours\n\n")]
    [InlineData("using System.Linq; // ours\n// the shop\nusing Shop;\n\n", "using System.Linq; // ours\nusing Microsoft.EntityFrameworkCore;\n// the shop\nusing Shop;\n\n")]
    // Groups.
    [InlineData("using System;\nusing System.Linq;\n\nusing Shop;\n\n", "using System;\nusing System.Linq;\n\nusing Microsoft.EntityFrameworkCore;\n\nusing Shop;\n\n")]
    [InlineData("using System.Linq;\n\nusing Microsoft.EntityFrameworkCore.Storage;\n\nusing Shop;\n\n", "using System.Linq;\n\nusing Microsoft.EntityFrameworkCore;\nusing Microsoft.EntityFrameworkCore.Storage;\n\nusing Shop;\n\n")]
    [InlineData("using System.Linq;\n\nusing Microsoft.CSharp;\n\nusing Shop;\n\n", "using System.Linq;\n\nusing Microsoft.CSharp;\nusing Microsoft.EntityFrameworkCore;\n\nusing Shop;\n\n")]
    // Static usings, aliases, global usings, extern.
    [InlineData("using System.Linq;\nusing static System.Math;\nusing S = System.String;\n\n", "using System.Linq;\nusing Microsoft.EntityFrameworkCore;\nusing static System.Math;\nusing S = System.String;\n\n")]
    [InlineData("global using System.Linq;\n\n", "global using System.Linq;\nusing Microsoft.EntityFrameworkCore;\n\n")]
    [InlineData("global using System.Linq;\nusing static System.Math;\n\n", "global using System.Linq;\nusing Microsoft.EntityFrameworkCore;\nusing static System.Math;\n\n")]
    // Already there, in one way or another.
    [InlineData("using System.Linq;\nusing global::Microsoft.EntityFrameworkCore;\n\n", "using System.Linq;\nusing global::Microsoft.EntityFrameworkCore;\n\n")]
    [InlineData("global using System.Linq;\nglobal using Microsoft.EntityFrameworkCore;\n\n", "global using System.Linq;\nglobal using Microsoft.EntityFrameworkCore;\n\n")]
    [InlineData("using System.Linq;\nusing static Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions;\n\n", "using System.Linq;\nusing static Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions;\n\n")]
    // Headers and directives.
    [InlineData("// Copyright.\n// All rights.\n\nusing Shop;\nusing System.Linq;\n\n", "// Copyright.\n// All rights.\n\nusing Microsoft.EntityFrameworkCore;\nusing Shop;\nusing System.Linq;\n\n")]
    [InlineData("#nullable enable\nusing Shop;\nusing System.Linq;\n\n", "#nullable enable\nusing Microsoft.EntityFrameworkCore;\nusing Shop;\nusing System.Linq;\n\n")]
    [InlineData("using System.Linq;\n#if OLD\nusing A;\n#else\nusing Shop;\n#endif\n\n", "using System.Linq;\nusing Microsoft.EntityFrameworkCore;\n#if OLD\nusing A;\n#else\nusing Shop;\n#endif\n\n")]
    [InlineData("// Copyright.\n#if OLD\nusing A;\n#else\nusing Shop;\n#endif\nusing System.Linq;\n\n", "// Copyright.\nusing Microsoft.EntityFrameworkCore;\n#if OLD\nusing A;\n#else\nusing Shop;\n#endif\nusing System.Linq;\n\n")]
    // In the namespace.
    [InlineData("namespace A;\n\nusing System.Linq;\n\n", "namespace A;\n\nusing System.Linq;\nusing Microsoft.EntityFrameworkCore;\n\n")]
    [InlineData("using System.Linq;\n\nnamespace A;\n\n", "using System.Linq;\nusing Microsoft.EntityFrameworkCore;\n\nnamespace A;\n\n")]
    [InlineData("using Shop;\n\nnamespace A;\n\nusing System.Linq;\n\n", "using Microsoft.EntityFrameworkCore;\nusing Shop;\n\nnamespace A;\n\nusing System.Linq;\n\n")]
    public Task Before_the_code(string before, string after) => Repaired.Code(before + Plain, after + Done);

    [Fact]
    public Task In_a_block_namespace() => Repaired.Code(
        "namespace A\n{\n    using System.Linq;\n    using Shop;\n\n    class Query { object Run(Db db) => /*! Customer */db.Orders.ToList(); }\n}\n",
        "namespace A\n{\n    using System.Linq;\n    using Microsoft.EntityFrameworkCore;\n    using Shop;\n\n    class Query { object Run(Db db) => /*! Customer */db.Orders.Include(o => o.Customer).ToList(); }\n}\n");

    [Theory]
    [InlineData("", "using Microsoft.EntityFrameworkCore;\n\n")]
    [InlineData("/// <summary>It queries.</summary>\n", "using Microsoft.EntityFrameworkCore;\n\n/// <summary>It queries.</summary>\n")]
    [InlineData("// Copyright.\n\n", "// Copyright.\n\nusing Microsoft.EntityFrameworkCore;\n\n")]
    [InlineData("// Copyright.\n\n// The query.\n", "// Copyright.\n\nusing Microsoft.EntityFrameworkCore;\n\n// The query.\n")]
    [InlineData("// Copyright.\n", "// Copyright.\n\nusing Microsoft.EntityFrameworkCore;\n\n")]
    [InlineData("/* Copyright. */\nnamespace A;\n\n", "/* Copyright. */\n\nusing Microsoft.EntityFrameworkCore;\n\nnamespace A;\n\n")]
    [InlineData("// Copyright.\n#nullable enable\n\n", "// Copyright.\n#nullable enable\n\nusing Microsoft.EntityFrameworkCore;\n\n")]
    [InlineData("#pragma warning disable CS1591\n[assembly: System.CLSCompliant(false)]\n", "#pragma warning disable CS1591\n\nusing Microsoft.EntityFrameworkCore;\n\n[assembly: System.CLSCompliant(false)]\n")]
    public Task The_first_one(string before, string after) => Repaired.Code(
        before + "class Query { object Run(Shop.Db db) => /*! Customer */db.Orders; }\n",
        after + "class Query { object Run(Shop.Db db) => /*! Customer */db.Orders.Include(o => o.Customer); }\n");

    [Fact]
    public Task The_first_one_in_Windows_line_ends() => Repaired.Code(
        "// Copyright.\r\n\r\nclass Query { object Run(Shop.Db db) => /*! Customer */db.Orders; }\r\n",
        "// Copyright.\r\n\r\nusing Microsoft.EntityFrameworkCore;\r\n\r\nclass Query { object Run(Shop.Db db) => /*! Customer */db.Orders.Include(o => o.Customer); }\r\n");

    [Fact]
    public Task Global_usings_of_another_file()
    {
        using var scene = Scene.Of("using System.Linq;\n" + Plain).With("App", "/app/Usings.cs", "global using Microsoft.EntityFrameworkCore;\n");
        return Repaired.Files(scene, ("/app/Query.cs", "using System.Linq;\n" + Done));
    }

    [Fact]
    public Task Conversions_may_need_one_too() => Repaired.Code(
        "using Microsoft.EntityFrameworkCore;\n\nclass Query { void Run(Shop.Db db, bool old) { var q = /*! Lines */db.Orders.Include(o => o.Customer); if (old) q = q.Include(o => o.Customer); } }\n",
        "using System.Linq;\nusing Microsoft.EntityFrameworkCore;\n\nclass Query { void Run(Shop.Db db, bool old) { var q = /*! Lines */db.Orders.Include(o => o.Customer).Include(o => o.Lines).AsQueryable(); if (old) q = q.Include(o => o.Customer); } }\n");

    [Fact]
    public async Task No_repair_where_the_using_makes_a_name_ambiguous()
    {
        using var scene = Scene.Of("using System.Linq;\nusing Own;\n\nclass Query { object Run(Shop.Db db) => /*! Customer */db.Orders.ToList(); }\nclass Other { public Index? Get() => null; }\n")
            .With("App", "/app/Own.cs", "namespace Own { public class Index { } }");
        await Repaired.Files(scene, ("/app/Query.cs", "using System.Linq;\nusing Microsoft.EntityFrameworkCore;\nusing Own;\n\nclass Query { object Run(Shop.Db db) => /*! Customer */db.Orders.Include(o => o.Customer).ToList(); }\nclass Other { public Index? Get() => null; }\n"));

        using var ambiguous = Scene.Of("using System.Linq;\nusing Own;\n\nclass Query { object Run(Shop.Db db) => /*! Customer */db.Orders.ToList(); }\nclass Other { public QueryTrackingBehavior? Get() => null; }\n")
            .With("App", "/app/Own.cs", "namespace Own { public class QueryTrackingBehavior { } }");
        await Repaired.Files(ambiguous);
    }
}
