namespace OneTrip.CodeFixes.Tests.Include;

/// <summary>The chain keeps the layout that it has, and comments stay where they stand.</summary>
public class LayoutTests
{
    [Fact]
    public Task A_call_per_line() => Repaired.Statements(
        """
        var q = await /*! Customer.Region */db.Orders
            .Where(o => o.Id > 1)
            .ToListAsync();
        """,
        """
        var q = await /*! Customer.Region */db.Orders
            .Include(o => o.Customer)
            .ThenInclude(c => c.Region)
            .Where(o => o.Id > 1)
            .ToListAsync();
        """);

    [Fact]
    public Task The_ThenInclude_is_indented_like_the_others() => Repaired.Statements(
        """
        var q = /*! Lines.Product.Tags, Parent.Lines */db.Orders
            .Include(o => o.Customer)
                .ThenInclude(c => c.Region)
            .Include(o => o.Lines)
            .Where(o => o.Id > 1);
        """,
        """
        var q = /*! Lines.Product.Tags, Parent.Lines */db.Orders
            .Include(o => o.Customer)
                .ThenInclude(c => c.Region)
            .Include(o => o.Lines)
                .ThenInclude(l => l.Product)
                .ThenInclude(p => p.Tags)
            .Include(o => o.Parent)
                .ThenInclude(o => o!.Lines)
            .Where(o => o.Id > 1);
        """);

    [Fact]
    public Task The_end_of_the_chain() => Repaired.Statements(
        """
        var q = /*! Customer.Region, Lines */db.Orders
            .Include(o => o.Customer); // first
        Use(
            /*! Lines */db.Orders
                .Include(o => o.Customer) // second
        );
        """,
        """
        var q = /*! Customer.Region, Lines */db.Orders
            .Include(o => o.Customer)
            .ThenInclude(c => c.Region)
            .Include(o => o.Lines); // first
        Use(
            /*! Lines */db.Orders
                .Include(o => o.Customer) // second
                .Include(o => o.Lines)
        );
        """);

    [Fact]
    public Task Comments_stay() => Repaired.Statements(
        """
        // All of it.
        var q = /*! Customer */db.Orders // the root
            // only some
            .Where(o => o.Id > 1) /* of them */ // really
            /* in order */
            .OrderBy(o => o.Id)
            // now
            .ToList(); // done
        """,
        """
        // All of it.
        var q = /*! Customer */db.Orders // the root
            .Include(o => o.Customer)
            // only some
            .Where(o => o.Id > 1) /* of them */ // really
            /* in order */
            .OrderBy(o => o.Id)
            // now
            .ToList(); // done
        """);

    [Fact]
    public Task Comments_on_one_line_stay() => Repaired.Statements(
        "var q = /*! Customer */db.Orders /* a */ . /* b */ Where(o => o.Id > 1) /* c */ .ToList(); // d",
        "var q = /*! Customer */db.Orders.Include(o => o.Customer) /* a */ . /* b */ Where(o => o.Id > 1) /* c */ .ToList(); // d");

    [Fact]
    public Task The_first_call_on_the_root_s_line() => Repaired.Statements(
        """
        var q = /*! Lines */db.Orders.Include(o => o.Customer)
            .Where(o => o.Id > 1)
            .ToList();
        var r = /*! Lines */db.Orders.Where(o => o.Id > 1)
            .ToList();
        var s = /*! Customer */db
            .Orders
            .ToList();
        """,
        """
        var q = /*! Lines */db.Orders.Include(o => o.Customer)
            .Include(o => o.Lines)
            .Where(o => o.Id > 1)
            .ToList();
        var r = /*! Lines */db.Orders.Include(o => o.Lines).Where(o => o.Id > 1)
            .ToList();
        var s = /*! Customer */db
            .Orders
            .Include(o => o.Customer)
            .ToList();
        """);

    [Fact]
    public Task Dots_at_the_end_of_the_line() => Repaired.Statements(
        """
        var q = /*! Customer */db.Orders.
            Where(o => o.Id > 1).
            ToList();
        """,
        """
        var q = /*! Customer */db.Orders.Include(o => o.Customer).
            Where(o => o.Id > 1).
            ToList();
        """);

    [Fact]
    public Task Conditional_calls() => Repaired.Statements(
        """
        var q = /*! Customer */db.Orders
        #if OLD
            .Where(o => o.Id > 1)
        #else
            .Where(o => o.Id > 2)
        #endif
            .ToList();
        """,
        """
        var q = /*! Customer */db.Orders
            .Include(o => o.Customer)
        #if OLD
            .Where(o => o.Id > 1)
        #else
            .Where(o => o.Id > 2)
        #endif
            .ToList();
        """);

    [Fact]
    public Task Conversions_get_a_line_too() => Repaired.Statements(
        """
        var q = /*! Lines */db.Orders
            .Include(o => o.Customer);
        if (old) q = q.Include(o => o.Customer);
        """,
        """
        var q = /*! Lines */db.Orders
            .Include(o => o.Customer)
            .Include(o => o.Lines)
            .AsQueryable();
        if (old) q = q.Include(o => o.Customer);
        """);

    [Fact]
    public Task Several_lines_in_parentheses() => Repaired.Statements(
        """
        var q = (/*! Customer */await db.OrdersAsync())
            .Where(o => o.Id > 1);
        var r =
            /*! Customer */await db.OrdersAsync();
        Use(q, r.ToList());
        """,
        """
        var q = (/*! Customer */await db.OrdersAsync())
            .Include(o => o.Customer)
            .Where(o => o.Id > 1);
        var r =
            /*! Customer */(await db.OrdersAsync()).Include(o => o.Customer);
        Use(q, r.ToList());
        """);

    [Fact]
    public Task Line_ends_and_tabs_stay()
    {
        return Repaired.Code(Windows("var q = /*! Customer.Region */db.Orders\n    .Where(o => o.Id > 1)\n    .ToList();"), Windows("var q = /*! Customer.Region */db.Orders\n    .Include(o => o.Customer)\n    .ThenInclude(c => c.Region)\n    .Where(o => o.Id > 1)\n    .ToList();"));

        static string Windows(string statements) => Repaired.Method(statements).Replace("    ", "\t").Replace("\n", "\r\n");
    }

    [Fact]
    public Task A_line_that_would_be_too_long_is_broken() => Repaired.Statements(
        """
        var q = await /*! Customer.Region, Lines.Product.Tags, Notes.Author */db.Orders.Where(o => o.Id > 1 && o.Name != "").OrderBy(o => o.Name).ToListAsync();
        """,
        """
        var q = await /*! Customer.Region, Lines.Product.Tags, Notes.Author */db.Orders
            .Include(o => o.Customer)
            .ThenInclude(c => c.Region)
            .Include(o => o.Lines)
            .ThenInclude(l => l.Product)
            .ThenInclude(p => p.Tags)
            .Include(o => o.Notes!)
            .ThenInclude(n => n.Author)
            .Where(o => o.Id > 1 && o.Name != "").OrderBy(o => o.Name).ToListAsync();
        """);

    [Fact]
    public Task But_not_in_the_midst_of_something_else() => Repaired.Statements(
        """
        foreach (var order in /*! Customer.Region, Lines.Product.Tags */db.Orders.Where(o => o.Id > 1 && o.Name != "").OrderBy(o => o.Name).ToList()) Use(order);
        """,
        """
        foreach (var order in /*! Customer.Region, Lines.Product.Tags */db.Orders.Include(o => o.Customer).ThenInclude(c => c.Region).Include(o => o.Lines).ThenInclude(l => l.Product).ThenInclude(p => p.Tags).Where(o => o.Id > 1 && o.Name != "").OrderBy(o => o.Name).ToList()) Use(order);
        """);
}
