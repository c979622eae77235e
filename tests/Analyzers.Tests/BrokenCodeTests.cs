using OneTrip.Cases;
using OneTrip.Verification;

namespace OneTrip.Analyzers.Tests;

/// <summary>Code that does not compile, as it is most of the time while somebody types it, causes no exception.</summary>
public class BrokenCodeTests
{
    const string Shop = "using Microsoft.EntityFrameworkCore; using Shop; ";

    public static TheoryData<string> All => [.. Case.All.Select(c => c.Name)];

    [Theory]
    [InlineData("foreach (var o in db.Orders) { o.")]
    [InlineData("foreach (var o in db.Orders) { o.Customer.")]
    [InlineData("foreach (var o in db.) { _ = o.Customer.Name; }")]
    [InlineData("foreach (var o in ) { }")]
    [InlineData("foreach (var in db.Orders) { }")]
    [InlineData("foreach (var (a, ) in db.Orders.Select(o => (o, o.Customer))) { _ = a.Customer; }")]
    [InlineData("db.Orders.Include(")]
    [InlineData("db.Orders.Include(o => ).ToList()")]
    [InlineData("db.Orders.Include(o => o.).ThenInclude(c => c.Region).First().Customer.Name")]
    [InlineData("db.Orders.ThenInclude(o => o.Customer).ToList()")]
    [InlineData("db.Orders.Include(o => o.Unknown).ToList().ForEach(o => o.Customer.Name)")]
    [InlineData("db.Orders.Include(\"Customer.\").Include(\".\").Include(\"\").Include((string)null).ToList()")]
    [InlineData("db.Orders.Include(o => o.Customer, 3).ToList()")]
    [InlineData("db.Set<>().ToList()[0].Customer")]
    [InlineData("db.Set<Unknown>().ToList()[0].Customer")]
    [InlineData("db.Set<int>().ToList()[0].Customer")]
    [InlineData("var x = from o in db.Orders select")]
    [InlineData("var x = from o in db.Orders join c in on o.CustomerId equals select o.Customer; foreach (var y in x) y.Name.ToString();")]
    [InlineData("var x = x; foreach (var o in x) { _ = o.Customer; }")]
    [InlineData("var q = db.Orders; q = q.Where(o => o.Customer); foreach (var o in q) { o = o.Customer; }")]
    [InlineData("await foreach (var o in db.Orders) { yield return o.Customer; }")]
    [InlineData("db.Orders.Select(o => new { o.Customer, o.Customer }).ToList()[0].Customer.Name")]
    [InlineData("(db.Orders, db.Lines).ToList(); (var a, var b) = db.Orders;")]
    [InlineData("switch (db.Orders.First()) { case { Customer.Region.: }")]
    [InlineData("Unknown(db.Orders.ToList()).Customer.Region.Name")]
    [InlineData("db.Orders.ToList().Select(Unknown).Select(x => x.Customer)")]
    [InlineData("M(M(M(db.Orders")]
    [InlineData("goto nowhere; foreach (var o in db.Orders.ToList()) { goto here; here: _ = o.Customer; continue")]
    public Task Half_typed(string statement) => OnShop($"{Shop} class C {{ async void M(ShopContext db) {{ {statement} }} }}");

    [Theory]
    [InlineData("class Order { public Customer Customer { get; set; } public Customer Customer { get; set; } } class Customer { public Order Order { get; set; } } class Db : DbContext { public DbSet<Order> Orders { get; set; } public DbSet<Order> Orders { get; set; } }")]
    [InlineData("class Order { public Customer Customer { get; set; } } class Order { public Customer Customer { get; set; } } class Customer; class Customer; class Db : DbContext { public DbSet<Order> Orders { get; set; } } class Db : DbContext;")]
    [InlineData("class Order : Customer { public Customer Customer { get; set; } } class Customer : Order { public Order Order { get; set; } } class Db : DbContext { public DbSet<Order> Orders { get; set; } }")]
    [InlineData("class Order : Order { public Order Customer { get; set; } } class Db : Db { public DbSet<Order> Orders { get; set; } }")]
    [InlineData("interface IOrder : IOrder { IOrder Customer { get; } } class Db : DbContext { public DbSet<IOrder> Orders { get; set; } }")]
    [InlineData("class Order<T> where T : Order<T> { public T Customer { get; set; } } class Db : DbContext { public DbSet<Order<>> Orders { get; set; } public DbSet<Order<Order<int>>> Others { get; set; } }")]
    [InlineData("class Order { public Order Customer => Customer.Customer; } class Db : DbContext { public DbSet<Order> Orders => Orders; }")]
    [InlineData("class Order { Customer { get; set; } } class Db : DbContext { public DbSet Orders { get; set; } protected override void OnModelCreating(ModelBuilder b) { b.Entity<Order>().HasOne(o => o.).WithMany(; b.Entity(; } }")]
    [InlineData("class Order { public Order(ILazyLoader loader { } public Customer Customer { get => loader.Load(this, ref } } class Db : DbContext { public DbSet<Order> Orders { get; set; } }")]
    public Task Types_that_cannot_be(string types) => NoneThrows($"using Microsoft.EntityFrameworkCore; {types} class C {{ void M(Db db) {{ foreach (var o in db.Orders.ToList()) {{ _ = o.Customer.ToString(); }} }} }}", ReferenceAssemblies.EfCore10);

    [Fact]
    public Task Methods_that_call_each_other() => OnShop($$"""
        {{Shop}}
        class C
        {
            static string A(Order o, int n) => B(o, n) + o.Customer.Name;
            static string B(Order o, int n) => n == 0 ? "" : A(o.Lines[0].Order, n - 1);
            static IQueryable<Order> Q(ShopContext db) => R(db);
            static IQueryable<Order> R(ShopContext db) => Q(db).Where(o => o.Id > 0);
            static void M(ShopContext db) { foreach (var o in Q(db).ToList()) { A(o, 3); void L() => L(); L(); } }
        }
        """);

    [Theory]
    [MemberData(nameof(All))]
    public Task Without_the_references(string name) => NoneThrows(Case.Named(name), ReferenceAssemblies.Net);

    [Theory]
    [MemberData(nameof(All))]
    public Task Cut_off_anywhere(string name)
    {
        var @case = Case.Named(name);
        var test = new ExceptionsTest();
        test.TestState.AddWithModel(@case);
        return test.RunOnPrefixesAsync(tokens: 8);
    }

    static Task OnShop(string source)
    {
        var test = new ExceptionsTest();
        test.TestState.CommonSources.AddRange(CaseModel.Named("Shop").Files);
        test.TestCode = source;
        return test.RunAsync();
    }

    static Task NoneThrows(Case @case, ReferenceAssemblies references)
    {
        var test = new ExceptionsTest { ReferenceAssemblies = references };
        test.TestState.AddWithModel(@case);
        return test.RunAsync();
    }

    static Task NoneThrows(string source, ReferenceAssemblies references) => new ExceptionsTest { TestCode = source, ReferenceAssemblies = references }.RunAsync();
}
