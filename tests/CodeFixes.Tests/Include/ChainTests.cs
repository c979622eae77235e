namespace OneTrip.CodeFixes.Tests.Include;

/// <summary>Where in a chain the Include goes.</summary>
public class ChainTests
{
    [Theory]
    [InlineData("/*! Customer */db.Orders.ToList()", "/*! Customer */db.Orders.Include(o => o.Customer).ToList()")]
    [InlineData("await /*! Customer */db.Orders.Where(o => o.Id == id).OrderBy(o => o.Name).ThenBy(o => o.Id).FirstAsync()", "await /*! Customer */db.Orders.Include(o => o.Customer).Where(o => o.Id == id).OrderBy(o => o.Name).ThenBy(o => o.Id).FirstAsync()")]
    [InlineData("/*! Customer.Region */db.Orders.ToList()", "/*! Customer.Region */db.Orders.Include(o => o.Customer).ThenInclude(c => c.Region).ToList()")]
    [InlineData("/*! Lines.Product.Tags */db.Orders.ToList()", "/*! Lines.Product.Tags */db.Orders.Include(o => o.Lines).ThenInclude(l => l.Product).ThenInclude(p => p.Tags).ToList()")]
    [InlineData("/*! Customer */db.Set<Order>().ToList()", "/*! Customer */db.Set<Order>().Include(o => o.Customer).ToList()")]
    [InlineData("/*! Customer */db.Orders.AsQueryable().ToList()", "/*! Customer */db.Orders.Include(o => o.Customer).AsQueryable().ToList()")]
    [InlineData("/*! Customer */db.Orders.FromSqlRaw(\"x\").ToList()", "/*! Customer */db.Orders.FromSqlRaw(\"x\").Include(o => o.Customer).ToList()")]
    [InlineData("/*! Customer */db.Orders.FromSql($\"x\")", "/*! Customer */db.Orders.FromSql($\"x\").Include(o => o.Customer)")]
    [InlineData("/*! Customer */db.Orders", "/*! Customer */db.Orders.Include(o => o.Customer)")]
    [InlineData("/*! Customer */(db.Orders).ToList()", "/*! Customer */(db.Orders).Include(o => o.Customer).ToList()")]
    [InlineData("/*! Customer */db.Maybe!.ToList()", "/*! Customer */db.Maybe!.Include(o => o.Customer).ToList()")]
    [InlineData("(old ? db : null)?/*! Customer */.Orders.ToList()", "(old ? db : null)?/*! Customer */.Orders.Include(o => o.Customer).ToList()")]
    [InlineData("/*! Customer */(await db.OrdersAsync()).ToList()", "/*! Customer */(await db.OrdersAsync()).Include(o => o.Customer).ToList()")]
    [InlineData("/*! Customer */await db.OrdersAsync()", "/*! Customer */(await db.OrdersAsync()).Include(o => o.Customer)")]
    [InlineData("/*! Customer */db.Maybe ?? db.Orders", "/*! Customer */(db.Maybe ?? db.Orders).Include(o => o.Customer)")]
    [InlineData("(/*! Customer */old ? db.Archive : db.Orders).Count()", "(/*! Customer */old ? db.Archive : db.Orders).Include(o => o.Customer).Count()")]
    [InlineData("((IQueryable<Order>)/*! Customer */db.Orders).ToList()", "((IQueryable<Order>)/*! Customer */db.Orders.Include(o => o.Customer)).ToList()")]
    [InlineData("EntityFrameworkQueryableExtensions.AsNoTracking(/*! Customer */db.Orders)", "EntityFrameworkQueryableExtensions.AsNoTracking(/*! Customer */db.Orders.Include(o => o.Customer))")]
    public Task Root(string before, string after) => Repaired.Statements($"Use({before});", $"Use({after});");

    [Theory]
    // Behind the Includes right after the root.
    [InlineData("/*! Lines */db.Orders.Include(o => o.Customer).ThenInclude(c => c.Region).Where(o => o.Id > 1)", "/*! Lines */db.Orders.Include(o => o.Customer).ThenInclude(c => c.Region).Include(o => o.Lines).Where(o => o.Id > 1)")]
    [InlineData("/*! Lines */db.Orders.Where(o => o.Id > 1).Include(o => o.Customer)", "/*! Lines */db.Orders.Include(o => o.Lines).Where(o => o.Id > 1).Include(o => o.Customer)")]
    // A prefix is extended wherever it stands.
    [InlineData("/*! Customer.Region */db.Orders.Include(o => o.Customer)", "/*! Customer.Region */db.Orders.Include(o => o.Customer).ThenInclude(c => c.Region)")]
    [InlineData("/*! Customer.Region */db.Orders.Where(o => o.Id > 1).Include(o => o.Customer).ToList()", "/*! Customer.Region */db.Orders.Where(o => o.Id > 1).Include(o => o.Customer).ThenInclude(c => c.Region).ToList()")]
    [InlineData("/*! Customer.Region */db.Orders.Include(o => o.Customer).Include(o => o.Lines).ToList()", "/*! Customer.Region */db.Orders.Include(o => o.Customer).ThenInclude(c => c.Region).Include(o => o.Lines).ToList()")]
    [InlineData("/*! Customer.Region.Country */db.Orders.Include(o => o.Customer).Include(o => o.Customer.Region).ToList()", "/*! Customer.Region.Country */db.Orders.Include(o => o.Customer).Include(o => o.Customer.Region).ThenInclude(r => r.Country).ToList()")]
    [InlineData("/*! Customer.Region.Country */db.Orders.Include(o => o.Customer).ThenInclude(c => c.Region).ToList()", "/*! Customer.Region.Country */db.Orders.Include(o => o.Customer).ThenInclude(c => c.Region).ThenInclude(r => r.Country).ToList()")]
    [InlineData("/*! Lines.Product.Tags */db.Orders.Include(o => o.Lines).ToList()", "/*! Lines.Product.Tags */db.Orders.Include(o => o.Lines).ThenInclude(l => l.Product).ThenInclude(p => p.Tags).ToList()")]
    // A run that goes on elsewhere is left alone.
    [InlineData("/*! Customer.Addresses */db.Orders.Include(o => o.Customer).ThenInclude(c => c.Region).ToList()", "/*! Customer.Addresses */db.Orders.Include(o => o.Customer).ThenInclude(c => c.Region).Include(o => o.Customer).ThenInclude(c => c.Addresses).ToList()")]
    [InlineData("/*! Customer.Addresses */db.Orders.Include(o => o.Customer.Region).Include(o => o.Lines).ToList()", "/*! Customer.Addresses */db.Orders.Include(o => o.Customer.Region).Include(o => o.Customer).ThenInclude(c => c.Addresses).Include(o => o.Lines).ToList()")]
    [InlineData("/*! Customer.Addresses */db.Orders.AsNoTracking().Include(o => o.Customer.Region).ToList()", "/*! Customer.Addresses */db.Orders.AsNoTracking().Include(o => o.Customer.Region).Include(o => o.Customer).ThenInclude(c => c.Addresses).ToList()")]
    // Strings cannot be extended.
    [InlineData("/*! Customer.Region */db.Orders.Include(\"Customer\").ToList()", "/*! Customer.Region */db.Orders.Include(\"Customer\").Include(o => o.Customer).ThenInclude(c => c.Region).ToList()")]
    [InlineData("/*! Customer.Region */db.Orders.Include(nameof(Order.Customer)).ToList()", "/*! Customer.Region */db.Orders.Include(nameof(Order.Customer)).Include(o => o.Customer).ThenInclude(c => c.Region).ToList()")]
    // What Include looks through.
    [InlineData("/*! Payer.Region */db.Orders.Include(o => o.Payer!).ToList()", "/*! Payer.Region */db.Orders.Include(o => o.Payer!).ThenInclude(c => c.Region).ToList()")]
    [InlineData("/*! Special::Extra.Supplier */db.Orders.Include(o => (o as Special)!.Extra).ToList()", "/*! Special::Extra.Supplier */db.Orders.Include(o => (o as Special)!.Extra).ThenInclude(e => e.Supplier).ToList()")]
    [InlineData("/*! Special::Extra.Supplier */db.Orders.Include(o => ((Shop.Special)o).Extra).ToList()", "/*! Special::Extra.Supplier */db.Orders.Include(o => ((Shop.Special)o).Extra).ThenInclude(e => e.Supplier).ToList()")]
    [InlineData("/*! Customer.Region */db.Orders.Include(o => EF.Property<Customer>(o, \"Customer\")).ToList()", "/*! Customer.Region */db.Orders.Include(o => EF.Property<Customer>(o, \"Customer\")).ThenInclude(c => c.Region).ToList()")]
    [InlineData("/*! Customer.Region */db.Orders.Include(o => EF.Property<Customer>(o, nameof(o.Customer)).Region).ToList()", "/*! Customer.Region */db.Orders.Include(o => EF.Property<Customer>(o, nameof(o.Customer)).Region).ToList()")]
    // A filter stays the filter of what comes after it.
    [InlineData("/*! Lines.Product */db.Orders.Include(o => o.Lines.Where(line => line.Id > 1).OrderBy(line => line.Id)).ToList()", "/*! Lines.Product */db.Orders.Include(o => o.Lines.Where(line => line.Id > 1).OrderBy(line => line.Id)).ThenInclude(line => line.Product).ToList()")]
    [InlineData("/*! Lines.Unit */db.Orders.Include(o => o.Lines.Take(3)).ThenInclude(x => x.Product).ToList()", "/*! Lines.Unit */db.Orders.Include(o => o.Lines.Take(3)).ThenInclude(x => x.Product).Include(o => o.Lines).ThenInclude(x => x.Unit).ToList()")]
    // What is included in other rows is not included in these.
    [InlineData("/*! Customer.Region */db.Orders.Select(o => o.Customer).Include(c => c.Addresses).ToList()", "/*! Customer.Region */db.Orders.Include(o => o.Customer).ThenInclude(c => c.Region).Select(o => o.Customer).Include(c => c.Addresses).ToList()")]
    [InlineData("/*! Customer */db.Orders.Select(o => o.Parent!).Include(o => o.Customer).ToList()", "/*! Customer */db.Orders.Include(o => o.Customer).Select(o => o.Parent!).Include(o => o.Customer).ToList()")]
    public Task Existing(string before, string after) => Repaired.Statements($"Use({before});", $"Use({after});");

    [Theory]
    [InlineData("/*! Customer */db.Orders.Include(o => o.Customer).ToList()")]
    [InlineData("/*! Customer */db.Orders.Include(o => o.Customer.Region).ToList()")]
    [InlineData("/*! Customer.Region */db.Orders.AsNoTracking().Include(o => o.Customer).ThenInclude(c => c.Region).ToList()")]
    [InlineData("/*! Customer.Region */db.Orders.Include(\"Customer.Region.Country\").ToList()")]
    [InlineData("/*! Customer.Region */db.Orders.Include($\"{nameof(Order.Customer)}.{nameof(Customer.Region)}\").ToList()")]
    [InlineData("/*! Customer.Region */db.Orders.Include(nameof(Order.Customer) + \".Region\").ToList()")]
    [InlineData("/*! Lines.Product */db.Orders.Include(o => o.Lines.Where(l => l.Id > 1)).ThenInclude(l => l.Product).ToList()")]
    [InlineData("/*! Special::Extra */db.Orders.Include(o => ((Special)o).Extra).ToList()")]
    public Task Included_already(string query) => Repaired.Never($"Use({query});");
}
