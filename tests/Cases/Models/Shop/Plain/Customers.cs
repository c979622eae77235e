using System.ComponentModel.DataAnnotations.Schema;

namespace Shop;

public class Region
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public int? ManagerId { get; set; }

    public Employee? Manager { get; set; }

    public List<Customer> Customers { get; set; } = [];
}

public class Employee
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public int? BossId { get; set; }

    public Employee? Boss { get; set; }

    public List<Employee> Reports { get; set; } = [];
}

public class Country
{
    public int Id { get; set; }

    public string Name { get; set; } = "";
}

public class Customer
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public int RegionId { get; set; }

    public Region Region { get; set; } = null!;

    public int? ReferrerId { get; set; }

    public Customer? Referrer { get; set; }

    public Address Address { get; set; } = null!;

    public Preferences Preferences { get; set; } = null!;

    public List<Phone> Phones { get; set; } = [];

    public List<string> Interests { get; set; } = [];

    public List<Order> Orders { get; set; } = [];

    public List<Review> Reviews { get; set; } = [];

    [NotMapped]
    public Order? LastViewed { get; set; }

    public string Label => $"{Name} ({Region.Name})";
}

/// <summary>Owned by the customer, and leads to an entity that is not.</summary>
public class Address
{
    public string Street { get; set; } = "";

    public string City { get; set; } = "";

    public int CountryId { get; set; }

    public Country Country { get; set; } = null!;
}
