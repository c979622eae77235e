namespace OneTrip.CodeFixes.Tests.Include;

/// <summary>What the new lambdas call their entities.</summary>
public class NameTests
{
    [Theory]
    // The chain's own name.
    [InlineData("/*! Customer */db.Orders.Where(order => order.Id == 1).ToList()", "/*! Customer */db.Orders.Include(order => order.Customer).Where(order => order.Id == 1).ToList()")]
    [InlineData("/*! Customer */db.Orders.AsNoTracking().Select(x => x.Id).ToList()", "/*! Customer */db.Orders.Include(x => x.Customer).AsNoTracking().Select(x => x.Id).ToList()")]
    [InlineData("await /*! Customer */db.Orders.FirstAsync(@this => @this.Id == 1)", "await /*! Customer */db.Orders.Include(@this => @this.Customer).FirstAsync(@this => @this.Id == 1)")]
    [InlineData("/*! Customer */db.Orders.OrderBy((Order it) => it.Id).ToList()", "/*! Customer */db.Orders.Include(it => it.Customer).OrderBy((Order it) => it.Id).ToList()")]
    [InlineData("/*! Customer */db.Orders.Where(_ => true).ToList()", "/*! Customer */db.Orders.Include(o => o.Customer).Where(_ => true).ToList()")]
    [InlineData("/*! Customer */db.Orders.Select(o => o.Customer).Where(client => client.Id > 1).ToList()", "/*! Customer */db.Orders.Include(o => o.Customer).Select(o => o.Customer).Where(client => client.Id > 1).ToList()")]
    [InlineData("/*! Lines.Product */db.Orders.Include(z => z.Lines).ThenInclude(row => row.Unit).ToList()", "/*! Lines.Product */db.Orders.Include(z => z.Lines).ThenInclude(row => row.Unit).Include(z => z.Lines).ThenInclude(row => row.Product).ToList()")]
    // Keywords.
    [InlineData("/*! Event.event.Country */db.Orders.ToList()", "/*! Event.event.Country */db.Orders.Include(o => o.Event).ThenInclude(e => e.@event).ThenInclude(p => p.Country).ToList()")]
    // Only an interface and a type parameter have a prefix.
    [InlineData("/*! Spot.Station.from */db.Orders.ToList()", "/*! Spot.Station.from */db.Orders.Include(o => o.Spot).ThenInclude(t => t.Station).ThenInclude(s => s.from).ToList()")]
    public Task In_the_chain(string before, string after) => Repaired.Statements($"Use({before});", $"Use({after});");

    [Fact]
    public Task Taken_names_are_avoided() => Repaired.Statements(
        """
        var o = 1;
        Use(/*! Customer */db.Orders.ToList(), o);
        foreach (var e in new int[0]) foreach (var @event in new int[0]) foreach (var r in new int[0]) Use(/*! event */db.Events.ToList(), /*! Customer.Region.Country */db.Orders.ToList());
        Action<int> c = customer => { Use(/*! Region */db.Customers.ToList()); };
        """,
        """
        var o = 1;
        Use(/*! Customer */db.Orders.Include(order => order.Customer).ToList(), o);
        foreach (var e in new int[0]) foreach (var @event in new int[0]) foreach (var r in new int[0]) Use(/*! event */db.Events.Include(event1 => event1.@event).ToList(), /*! Customer.Region.Country */db.Orders.Include(order => order.Customer).ThenInclude(customer => customer.Region).ThenInclude(region => region.Country).ToList());
        Action<int> c = customer => { Use(/*! Region */db.Customers.Include(customer1 => customer1.Region).ToList()); };
        """);

    [Fact]
    public Task A_type_whose_name_is_a_keyword() => Repaired.Statements(
        "foreach (var e in new int[0]) Use(/*! event */db.Events.ToList());",
        "foreach (var e in new int[0]) Use(/*! event */db.Events.Include(@event => @event.@event).ToList());");

    [Fact]
    public Task Inside_another_query() => Repaired.Statements(
        "Use(/*! Customer */db.Orders.Where(o => /*! Lines */db.Archive.Any(a => a.Id == o.Id)).ToList());",
        "Use(/*! Customer */db.Orders.Include(o => o.Customer).Where(o => /*! Lines */db.Archive.Include(a => a.Lines).Any(a => a.Id == o.Id)).ToList());");
}
