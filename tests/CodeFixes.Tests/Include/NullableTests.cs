namespace OneTrip.CodeFixes.Tests.Include;

/// <summary>A navigation that may be null gives no warning, as many build with warnings as errors.</summary>
public class NullableTests
{
    [Theory]
    [InlineData("/*! Payer */db.Orders.ToList()", "/*! Payer */db.Orders.Include(o => o.Payer).ToList()")]
    [InlineData("/*! Payer.Region */db.Orders.ToList()", "/*! Payer.Region */db.Orders.Include(o => o.Payer).ThenInclude(c => c!.Region).ToList()")]
    [InlineData("/*! Payer.Region */db.Orders.Include(o => o.Payer).ToList()", "/*! Payer.Region */db.Orders.Include(o => o.Payer).ThenInclude(c => c!.Region).ToList()")]
    [InlineData("/*! Payer.Region.Country */db.Orders.Include(o => o.Payer!).ToList()", "/*! Payer.Region.Country */db.Orders.Include(o => o.Payer!).ThenInclude(c => c.Region).ThenInclude(r => r.Country).ToList()")]
    [InlineData("/*! Notes */db.Orders.ToList()", "/*! Notes */db.Orders.Include(o => o.Notes).ToList()")]
    [InlineData("/*! Notes.Author */db.Orders.ToList()", "/*! Notes.Author */db.Orders.Include(o => o.Notes!).ThenInclude(n => n.Author).ToList()")]
    [InlineData("/*! Notes.Author */db.Orders.Include(o => o.Notes).ToList()", "/*! Notes.Author */db.Orders.Include(o => o.Notes!).ThenInclude(n => n.Author).ToList()")]
    [InlineData("/*! Notes.Author */db.Orders.Include(o => o.Notes!).ToList()", "/*! Notes.Author */db.Orders.Include(o => o.Notes!).ThenInclude(n => n.Author).ToList()")]
    [InlineData("/*! Notes.Author */db.Orders.Include(o => o.Notes!.Where(n => n.Id > 1)).ToList()", "/*! Notes.Author */db.Orders.Include(o => o.Notes!.Where(n => n.Id > 1)).ThenInclude(n => n.Author).ToList()")]
    [InlineData("/*! Parent.Lines */db.Orders.ToList()", "/*! Parent.Lines */db.Orders.Include(o => o.Parent).ThenInclude(o => o!.Lines).ToList()")]
    [InlineData("/*! Parent.Special::Extra */db.Orders.ToList()", "/*! Parent.Special::Extra */db.Orders.Include(o => o.Parent).ThenInclude(o => ((Special)o!).Extra).ToList()")]
    [InlineData("/*! Parent.Payer */db.Orders.Include(o => o.Parent!.Payer).ToList()", "/*! Parent.Payer */db.Orders.Include(o => o.Parent!.Payer).ToList()")]
    [InlineData("/*! Parent.Payer.Region */db.Orders.Include(o => o.Parent!.Payer).ToList()", "/*! Parent.Payer.Region */db.Orders.Include(o => o.Parent!.Payer).ThenInclude(c => c!.Region).ToList()")]
    public Task Warned_of(string before, string after) => Repaired.Statements($"Use({before});", $"Use({after});");

    [Fact]
    public Task Where_nobody_warns_there_is_no_exclamation_mark() => Repaired.Code(
        "#nullable disable\n" + Repaired.Method("Use(/*! Payer.Region, Notes.Author */db.Orders.ToList());").Replace("object?", "object"),
        "#nullable disable\n" + Repaired.Method("Use(/*! Payer.Region, Notes.Author */db.Orders.Include(o => o.Notes).ThenInclude(n => n.Author).Include(o => o.Payer).ThenInclude(c => c.Region).ToList());").Replace("object?", "object"));

    [Fact]
    public Task Casts() => Repaired.Statements(
        """
        Use(/*! Special::Extra.Supplier */db.Orders.ToList());
        Use(/*! Lines.Order.Special::Extra, Notes.Pet.Dog::Owner */db.Orders.ToList());
        """,
        """
        Use(/*! Special::Extra.Supplier */db.Orders.Include(o => ((Special)o).Extra).ThenInclude(e => e.Supplier).ToList());
        Use(/*! Lines.Order.Special::Extra, Notes.Pet.Dog::Owner */db.Orders.Include(o => o.Lines).ThenInclude(l => l.Order).ThenInclude(o => ((Special)o).Extra).Include(o => o.Notes!).ThenInclude(n => n.Pet).ThenInclude(a => ((Dog)a).Owner).ToList());
        """);

    [Fact]
    public Task Cast_to_a_type_that_is_not_imported() => Repaired.Code(
        """
        using System.Linq;
        using Microsoft.EntityFrameworkCore;

        class Query { object Run(Shop.Db db) => /*! Special::Extra */db.Orders.ToList(); }
        """,
        """
        using System.Linq;
        using Microsoft.EntityFrameworkCore;

        class Query { object Run(Shop.Db db) => /*! Special::Extra */db.Orders.Include(o => ((Shop.Special)o).Extra).ToList(); }
        """);
}
