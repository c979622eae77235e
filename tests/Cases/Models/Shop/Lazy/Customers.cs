using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Shop;

public class Region
{
    readonly ILazyLoader? loader;
    Employee? manager;
    List<Customer>? customers = [];

    public Region()
    {
    }

    Region(ILazyLoader loader) => this.loader = loader;

    public int Id { get; set; }

    public string Name { get; set; } = "";

    public int? ManagerId { get; set; }

    public Employee? Manager
    {
        get => loader.Load(this, ref manager);
        set => manager = value;
    }

    public List<Customer> Customers
    {
        get => loader.Load(this, ref customers)!;
        set => customers = value;
    }
}

public class Employee
{
    readonly ILazyLoader? loader;
    Employee? boss;
    List<Employee>? reports = [];

    public Employee()
    {
    }

    Employee(ILazyLoader loader) => this.loader = loader;

    public int Id { get; set; }

    public string Name { get; set; } = "";

    public int? BossId { get; set; }

    public Employee? Boss
    {
        get => loader.Load(this, ref boss);
        set => boss = value;
    }

    public List<Employee> Reports
    {
        get => loader.Load(this, ref reports)!;
        set => reports = value;
    }
}

public class Country
{
    public int Id { get; set; }

    public string Name { get; set; } = "";
}

public class Customer
{
    readonly ILazyLoader? loader;
    Region? region;
    Customer? referrer;
    List<Order>? orders = [];
    List<Review>? reviews = [];

    public Customer()
    {
    }

    Customer(ILazyLoader loader) => this.loader = loader;

    public int Id { get; set; }

    public string Name { get; set; } = "";

    public int RegionId { get; set; }

    public Region Region
    {
        get => loader.Load(this, ref region)!;
        set => region = value;
    }

    public int? ReferrerId { get; set; }

    public Customer? Referrer
    {
        get => loader.Load(this, ref referrer);
        set => referrer = value;
    }

    public Address Address { get; set; } = null!;

    public Preferences Preferences { get; set; } = null!;

    public List<Phone> Phones { get; set; } = [];

    public List<string> Interests { get; set; } = [];

    public List<Order> Orders
    {
        get => loader.Load(this, ref orders)!;
        set => orders = value;
    }

    public List<Review> Reviews
    {
        get => loader.Load(this, ref reviews)!;
        set => reviews = value;
    }

    [NotMapped]
    public Order? LastViewed { get; set; }

    public string Label => $"{Name} ({Region.Name})";
}

/// <summary>Owned by the customer, and leads to an entity that is not.</summary>
public class Address
{
    readonly ILazyLoader? loader;
    Country? country;

    public Address()
    {
    }

    Address(ILazyLoader loader) => this.loader = loader;

    public string Street { get; set; } = "";

    public string City { get; set; } = "";

    public int CountryId { get; set; }

    public Country Country
    {
        get => loader.Load(this, ref country)!;
        set => country = value;
    }
}
