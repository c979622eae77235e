namespace OneTrip.CodeFixes.Tests.Include;

/// <summary>The application whose queries are repaired.</summary>
static class Shop
{
    public const string Source = """
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using Microsoft.EntityFrameworkCore;

        #nullable enable
        namespace Shop
        {
            public interface IHasCustomer { Customer Customer { get; } }
            public class Order : IHasCustomer
            {
                public int Id { get; set; }
                public string Name { get; set; } = "";
                public Customer Customer { get; set; } = null!;
                public Customer? Payer { get; set; }
                public Courier? Courier { get; set; }
                public Order? Parent { get; set; }
                public List<Line> Lines { get; set; } = new();
                public List<Note>? Notes { get; set; }
                public Event Event { get; set; } = null!;
                public TVSpot Spot { get; set; } = null!;
            }
            public class Special : Order { public Extra Extra { get; set; } = null!; }
            public class Extra { public int Id { get; set; } public Supplier Supplier { get; set; } = null!; }
            public class Supplier { public int Id { get; set; } }
            public class Customer { public int Id { get; set; } public string Name { get; set; } = ""; public Region Region { get; set; } = null!; public List<Address> Addresses { get; set; } = new(); }
            public class Region { public int Id { get; set; } public Country Country { get; set; } = null!; }
            public class Country { public int Id { get; set; } }
            public class Address { public int Id { get; set; } public Region Region { get; set; } = null!; }
            public class Courier { public int Id { get; set; } public Region Region { get; set; } = null!; }
            public class Line { public int Id { get; set; } public Order Order { get; set; } = null!; public Product Product { get; set; } = null!; public Unit? Unit { get; set; } }
            public class Product { public int Id { get; set; } public List<Tag> Tags { get; set; } = new(); }
            public class Tag { public int Id { get; set; } }
            public class Unit { public int Id { get; set; } }
            public class Note { public int Id { get; set; } public Author Author { get; set; } = null!; public Animal Pet { get; set; } = null!; }
            public class Author { public int Id { get; set; } }
            public class Animal { public int Id { get; set; } }
            public class Dog : Animal { public Author Owner { get; set; } = null!; }
            public class Event { public int Id { get; set; } public Place @event { get; set; } = null!; }
            public class TVSpot { public int Id { get; set; } public _Station Station { get; set; } = null!; }
            public class _Station { public int Id { get; set; } public Place from { get; set; } = null!; }
            public class Place { public int Id { get; set; } public Country Country { get; set; } = null!; }
            public class Db : DbContext
            {
                public DbSet<Order> Orders => Set<Order>();
                public DbSet<Order> Archive => Set<Order>();
                public DbSet<Customer> Customers => Set<Customer>();
                public DbSet<Event> Events => Set<Event>();
                public DbSet<Order>? Maybe => Set<Order>();
                public Task<DbSet<Order>> OrdersAsync() => Task.FromResult(Orders);
            }
        }
        """;
}
