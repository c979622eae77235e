using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Shop;

public class Product
{
    readonly ILazyLoader? loader;
    Category? category;
    Supplier? supplier;
    List<Line>? lines = [];
    List<Review>? reviews = [];

    public Product()
    {
    }

    Product(ILazyLoader loader) => this.loader = loader;

    public int Id { get; set; }

    public string Name { get; set; } = "";

    public Size Size { get; set; } = new(0, 0);

    public int CategoryId { get; set; }

    public Category Category
    {
        get => loader.Load(this, ref category)!;
        set => category = value;
    }

    public int? SupplierId { get; set; }

    public Supplier? Supplier
    {
        get => loader.Load(this, ref supplier);
        set => supplier = value;
    }

    public List<Line> Lines
    {
        get => loader.Load(this, ref lines)!;
        set => lines = value;
    }

    public List<Review> Reviews
    {
        get => loader.Load(this, ref reviews)!;
        set => reviews = value;
    }
}

public class Category
{
    readonly ILazyLoader? loader;
    Category? parent;
    List<Category>? children = [];
    List<Product>? products = [];

    public Category()
    {
    }

    Category(ILazyLoader loader) => this.loader = loader;

    public int Id { get; set; }

    public string Name { get; set; } = "";

    public int? ParentId { get; set; }

    public Category? Parent
    {
        get => loader.Load(this, ref parent);
        set => parent = value;
    }

    public List<Category> Children
    {
        get => loader.Load(this, ref children)!;
        set => children = value;
    }

    public List<Product> Products
    {
        get => loader.Load(this, ref products)!;
        set => products = value;
    }
}

public class Supplier
{
    readonly ILazyLoader? loader;
    List<Product>? products = [];

    public Supplier()
    {
    }

    Supplier(ILazyLoader loader) => this.loader = loader;

    public int Id { get; set; }

    public string Name { get; set; } = "";

    public List<Product> Products
    {
        get => loader.Load(this, ref products)!;
        set => products = value;
    }
}

public class Review
{
    readonly ILazyLoader? loader;
    Product? product;
    Customer? customer;

    public Review()
    {
    }

    Review(ILazyLoader loader) => this.loader = loader;

    public int Id { get; set; }

    public int Stars { get; set; }

    public int ProductId { get; set; }

    public Product Product
    {
        get => loader.Load(this, ref product)!;
        set => product = value;
    }

    public int CustomerId { get; set; }

    public Customer Customer
    {
        get => loader.Load(this, ref customer)!;
        set => customer = value;
    }
}
