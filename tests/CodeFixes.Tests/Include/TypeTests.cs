namespace OneTrip.CodeFixes.Tests.Include;

/// <summary>An Include changes the type of a query that nothing follows. Where that matters a conversion follows it, or there is no repair.</summary>
public class TypeTests
{
    [Fact]
    public Task Explicitly_typed_local_takes_it() => Repaired.Statements(
        """
        IQueryable<Order> q = /*! Customer */db.Orders;
        if (old) q = q.Where(o => o.Id > 1);
        Use(q.ToList());
        """,
        """
        IQueryable<Order> q = /*! Customer */db.Orders.Include(o => o.Customer);
        if (old) q = q.Where(o => o.Id > 1);
        Use(q.ToList());
        """);

    [Fact]
    public Task Implicitly_typed_local_that_is_only_read_takes_it() => Repaired.Statements(
        """
        var q = /*! Customer */db.Orders;
        Use(q.Where(o => o.Id > 1).ToList());
        """,
        """
        var q = /*! Customer */db.Orders.Include(o => o.Customer);
        Use(q.Where(o => o.Id > 1).ToList());
        """);

    [Fact]
    public Task Before_AsQueryable_the_type_stays() => Repaired.Statements(
        """
        var q = /*! Customer */db.Orders.AsQueryable();
        if (old) q = q.Where(o => o.Id > 1);
        """,
        """
        var q = /*! Customer */db.Orders.Include(o => o.Customer).AsQueryable();
        if (old) q = q.Where(o => o.Id > 1);
        """);

    [Fact]
    public Task Assigned_again_with_another_Include() => Repaired.Statements(
        """
        var q = /*! Lines */db.Orders.Include(o => o.Customer);
        if (old) q = q.Include(o => o.Customer);
        """,
        """
        var q = /*! Lines */db.Orders.Include(o => o.Customer).Include(o => o.Lines).AsQueryable();
        if (old) q = q.Include(o => o.Customer);
        """);

    [Fact]
    public Task Extended_and_assigned_again() => Repaired.Statements(
        """
        var q = /*! Customer.Region, Lines */db.Orders.Include(o => o.Customer);
        if (old) q = q.Include(o => o.Customer);
        """,
        """
        var q = /*! Customer.Region, Lines */db.Orders.Include(o => o.Customer).ThenInclude(c => c.Region).Include(o => o.Lines).AsQueryable();
        if (old) q = q.Include(o => o.Customer);
        """);

    [Fact]
    public Task The_one_branch_of_a_conditional() => Repaired.Statements(
        "var q = old ? /*! Customer */db.Orders.Where(o => o.Id > 1) : db.Archive.Where(o => o.Id > 2);",
        "var q = old ? /*! Customer */db.Orders.Include(o => o.Customer).Where(o => o.Id > 1) : db.Archive.Where(o => o.Id > 2);");

    [Fact]
    public Task Both_branches_of_a_conditional() => Repaired.Statements(
        """
        var q = old ? /*! 1: Customer */db.Orders : /*! 1: Customer */db.Archive;
        Use(q.ToList());
        """,
        """
        var q = old ? /*! 1: Customer */db.Orders.Include(o => o.Customer) : /*! 1: Customer */db.Archive.Include(o => o.Customer);
        Use(q.ToList());
        """);

    [Fact]
    public Task Only_the_branch_that_lacks_it() => Repaired.Statements(
        """
        IQueryable<Order> q = old ? /*! 1: Lines */db.Orders : /*! 1: Lines */db.Archive.Include(o => o.Lines);
        Use(q.ToList());
        """,
        """
        IQueryable<Order> q = old ? /*! 1: Lines */db.Orders.Include(o => o.Lines) : /*! 1: Lines */db.Archive.Include(o => o.Lines);
        Use(q.ToList());
        """);

    [Fact]
    public Task Branches_of_a_switch_that_would_have_no_common_type_are_converted() => Repaired.Statements(
        """
        var q = id switch { 1 => /*! 1: Customer.Region */db.Orders, 2 => /*! 1: Customer.Region */db.Archive, _ => db.Set<Order>() };
        Use(q.ToList());
        """,
        """
        var q = id switch { 1 => /*! 1: Customer.Region */db.Orders.Include(o => o.Customer).ThenInclude(c => c.Region).AsQueryable(), 2 => /*! 1: Customer.Region */db.Archive.Include(o => o.Customer).ThenInclude(c => c.Region).AsQueryable(), _ => db.Set<Order>() };
        Use(q.ToList());
        """);

    [Fact]
    public Task Await_foreach() => Repaired.Statements(
        "await foreach (var order in /*! Customer, Lines */db.Orders) Use(order);",
        "await foreach (var order in /*! Customer, Lines */db.Orders.Include(o => o.Customer).Include(o => o.Lines).AsAsyncEnumerable()) Use(order);");

    [Fact]
    public Task Await_foreach_with_cancellation() => Repaired.Statements(
        "await foreach (var order in /*! Customer */db.Orders.AsAsyncEnumerable().WithCancellation(default)) Use(order);",
        "await foreach (var order in /*! Customer */db.Orders.Include(o => o.Customer).AsAsyncEnumerable().WithCancellation(default)) Use(order);");

    [Fact]
    public Task Await_foreach_over_a_query_that_is_asynchronous_already() => Repaired.Statements(
        "await foreach (var order in /*! Customer */db.Orders.AsAsyncEnumerable()) Use(order);",
        "await foreach (var order in /*! Customer */db.Orders.Include(o => o.Customer).AsAsyncEnumerable()) Use(order);");

    [Fact]
    public Task Foreach() => Repaired.Statements(
        "foreach (var o in /*! Customer */db.Orders) Use(o.Customer);",
        "foreach (var o in /*! Customer */db.Orders.Include(o => o.Customer)) Use(o.Customer);");

    [Fact]
    public Task Query_syntax() => Repaired.Statements(
        """
        var q = from o in /*! Customer */db.Orders where o.Id > 1 select o;
        var r = from c in db.Customers from o in /*! Lines */db.Orders where o.Customer == c select o;
        var s = from c in db.Customers join o in /*! Lines */db.Orders on c.Id equals o.Customer.Id select o;
        """,
        """
        var q = from o in /*! Customer */db.Orders.Include(o => o.Customer) where o.Id > 1 select o;
        var r = from c in db.Customers from o in /*! Lines */db.Orders.Include(o => o.Lines) where o.Customer == c select o;
        var s = from c in db.Customers join o in /*! Lines */db.Orders.Include(o => o.Lines) on c.Id equals o.Customer.Id select o;
        """);

    [Fact]
    public Task Arguments_and_results() => Repaired.Members(
        """
        readonly DbSet<Order> _set = null!;
        IQueryable<Order> All => /*! Customer */_set;
        IQueryable<Order> Some() => /*! Customer */_set;
        Func<IQueryable<Order>> Later() => () => /*! Customer */_set;
        void Run() { Load(/*! Customer */_set); LoadAny(/*! Customer */_set); }
        static void Load(IQueryable<Order> q) { }
        static void LoadAny<T>(IEnumerable<T> q) { }
        """,
        """
        readonly DbSet<Order> _set = null!;
        IQueryable<Order> All => /*! Customer */_set.Include(o => o.Customer);
        IQueryable<Order> Some() => /*! Customer */_set.Include(o => o.Customer);
        Func<IQueryable<Order>> Later() => () => /*! Customer */_set.Include(o => o.Customer);
        void Run() { Load(/*! Customer */_set.Include(o => o.Customer)); LoadAny(/*! Customer */_set.Include(o => o.Customer)); }
        static void Load(IQueryable<Order> q) { }
        static void LoadAny<T>(IEnumerable<T> q) { }
        """);

    [Fact]
    public Task Generic_repository() => Repaired.Members(
        """
        public class Repository<TOrder>(Db db) where TOrder : Order { public List<TOrder> All() => /*! Customer */db.Set<TOrder>().ToList(); }
        public class Other<T>(DbSet<T> set) where T : class, IHasCustomer { public List<T> All() => /*! Customer */set.ToList(); }
        """,
        """
        public class Repository<TOrder>(Db db) where TOrder : Order { public List<TOrder> All() => /*! Customer */db.Set<TOrder>().Include(o => o.Customer).ToList(); }
        public class Other<T>(DbSet<T> set) where T : class, IHasCustomer { public List<T> All() => /*! Customer */set.Include(t => t.Customer).ToList(); }
        """);

    [Fact]
    public Task Interfaces_of_contexts() => Repaired.Members(
        """
        public interface IContext { DbSet<Order> Orders { get; } IQueryable<Order> Visible { get; } DbSet<T> Set<T>() where T : class; }
        public object Run(IContext context) => (/*! Customer */context.Orders.ToList(), /*! Customer */this[context].First(), /*! Customer */context.Set<Order>().Count());
        DbSet<Order> this[IContext context] => context.Orders;
        """,
        """
        public interface IContext { DbSet<Order> Orders { get; } IQueryable<Order> Visible { get; } DbSet<T> Set<T>() where T : class; }
        public object Run(IContext context) => (/*! Customer */context.Orders.Include(o => o.Customer).ToList(), /*! Customer */this[context].Include(o => o.Customer).First(), /*! Customer */context.Set<Order>().Include(o => o.Customer).Count());
        DbSet<Order> this[IContext context] => context.Orders;
        """);

    [Fact]
    public Task Expressions_strings_and_lambdas() => Repaired.Members(
        """"
        static readonly Func<Db, int, IAsyncEnumerable<Order>> Compiled = EF.CompileAsyncQuery((Db db, int id) => /*! Payer.Region */db.Orders.Where(o => o.Id > id));
        string Text(Db db) => $"{/*! Customer */db.Orders.First().Id:D} of {db.Orders.Count()} {"nothing"}";
        string Raw(Db db) => $"""
            {/*! Customer */db.Orders
                .First()}
            """;
        Func<Db, List<Order>> Static() => static db => /*! Customer */db.Orders.ToList();
        """",
        """"
        static readonly Func<Db, int, IAsyncEnumerable<Order>> Compiled = EF.CompileAsyncQuery((Db db, int id) => /*! Payer.Region */db.Orders.Include(o => o.Payer).ThenInclude(c => c!.Region).Where(o => o.Id > id));
        string Text(Db db) => $"{/*! Customer */db.Orders.Include(o => o.Customer).First().Id:D} of {db.Orders.Count()} {"nothing"}";
        string Raw(Db db) => $"""
            {/*! Customer */db.Orders
                .Include(o => o.Customer)
                .First()}
            """;
        Func<Db, List<Order>> Static() => static db => /*! Customer */db.Orders.Include(o => o.Customer).ToList();
        """");

    [Fact]
    public Task An_own_operator_that_wants_a_DbSet_stays_first() => Repaired.Code(
        Repaired.Method("Use(/*! Customer */db.Orders.Recent().ToList());") + Own,
        Repaired.Method("Use(/*! Customer */db.Orders.Recent().Include(o => o.Customer).ToList());") + Own);

    [Fact]
    public Task An_own_operator_that_keeps_the_rows_is_looked_through() => Repaired.Code(
        Repaired.Method("Use(/*! Customer.Region */db.Orders.Good().Include(x => x.Customer).ToList());") + Own,
        Repaired.Method("Use(/*! Customer.Region */db.Orders.Good().Include(x => x.Customer).ThenInclude(c => c.Region).ToList());") + Own);

    const string Own = """
        static class Own
        {
            public static IQueryable<Order> Recent(this DbSet<Order> orders) => orders;
            public static IQueryable<T> Good<T>(this IQueryable<T> q) => q;
        }
        """;

    [Theory]
    [InlineData("DbSet<Order> set = /*! Customer */db.Orders; Use(set);")]
    [InlineData("Use(await /*! Customer */db.Orders.FindAsync(1));")]
    [InlineData("Use(/*! Customer */db.Orders.Local);")]
    [InlineData("var q = /*! Customer */db.Orders; q.Add(new Order());")]
    [InlineData("DbSet<Order> q = old ? /*! 1: Customer */db.Orders : /*! 1: Customer */db.Archive; Use(q);")]
    [InlineData("Use(/*! 1: Customer */db.Orders.ToList()); Use(/*! 1: Customer */db.Orders.Find(1));")]
    [InlineData("Use(/*! Nothing */db.Orders.ToList());")]
    [InlineData("Use(/*! Customer.Nothing */db.Orders.ToList());")]
    [InlineData("Use(/*! Customer */db.Orders.EntityType);")]
    public Task Refused(string statements) => Repaired.Never(statements);
}
