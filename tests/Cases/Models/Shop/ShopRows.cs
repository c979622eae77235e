namespace Shop;

public static class ShopRows
{
    public static void Add(ShopContext db, int rows)
    {
        for (var i = 1; i <= rows; i++)
        {
            db.Add(new Country { Id = i, Name = $"Country {i}" });
            db.Add(new Currency { Code = $"C{i}", Symbol = $"¤{i}" });
            db.Add(new Employee { Id = i, Name = $"Employee {i}", BossId = i == 1 ? null : 1 });
            db.Add(new Region { Id = i, Name = $"Region {i}", ManagerId = i });
            db.Add(Customer(i));
            db.Add(new Supplier { Id = i, Name = $"Supplier {i}" });
            db.Add(new Category { Id = i, Name = $"Category {i}", ParentId = i == 1 ? null : Math.Max(1, i - rows / 2) });
            db.Add(new Product { Id = i, Name = $"Product {i}", CategoryId = i, SupplierId = i % 4 == 0 ? null : i, Size = new(i, 2 * i) });
            db.Add(new Carrier { Id = i, Name = $"Carrier {i}" });
            db.Add(new Courier { Id = i, Name = $"Courier {i}" });
        }

        var tags = Enumerable.Range(1, rows).Select(i => new Tag { Id = i, Name = $"Tag {i}" }).ToList();
        for (var i = 1; i <= 2 * rows; i++)
        {
            var order = Order(i, rows);
            order.Tags.AddRange(i == 1 ? tags : [tags[i % rows]]);
            db.Add(order);
            if (i % 5 != 0) db.Add(new Shipment { Id = i, OrderId = i, CarrierId = (i - 1) % rows + 1, Code = $"S-{i}" });
            for (var j = 1; j <= rows; j++)
            {
                db.Add(new Line { OrderId = i, ProductId = j, Quantity = i + j, Price = new(100 * j) });
            }

            db.Add(new Review { Id = i, ProductId = i <= rows ? 1 : i - rows, CustomerId = (i - 1) % rows + 1, Stars = i % 5 + 1 });
        }

        db.SaveChanges();
    }

    static Customer Customer(int i) => new()
    {
        Id = i,
        Name = $"Customer {i}",
        RegionId = i,
        ReferrerId = i == 1 ? null : i - 1,
        Address = new() { Street = $"Street {i}", City = $"City {i}", CountryId = i },
        Preferences = new() { Language = "en", Newsletter = i % 2 == 0 },
        Phones = [new() { Kind = "home", Number = $"1-{i}" }, new() { Kind = "work", Number = $"2-{i}" }],
        Interests = ["cooking", $"hobby {i}"],
    };

    // Half of the orders belong to a customer each, the other half all to the first.
    static Order Order(int i, int rows)
    {
        var order = i % 2 == 0 ? new RushOrder { CourierId = (i - 1) % rows + 1 } : new Order();
        order.Id = i;
        order.Number = $"O-{i}";
        order.PlacedOn = new DateOnly(2026, 1, 1).AddDays(i);
        order.Status = (OrderStatus)(i % 3);
        order.CustomerId = i <= rows ? i : 1;
        order.CurrencyCode = $"C{(i - 1) % rows + 1}";
        return order;
    }
}
