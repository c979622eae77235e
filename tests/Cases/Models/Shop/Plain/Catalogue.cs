namespace Shop;

public class Product
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public Size Size { get; set; } = new(0, 0);

    public int CategoryId { get; set; }

    public Category Category { get; set; } = null!;

    public int? SupplierId { get; set; }

    public Supplier? Supplier { get; set; }

    public List<Line> Lines { get; set; } = [];

    public List<Review> Reviews { get; set; } = [];
}

public class Category
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public int? ParentId { get; set; }

    public Category? Parent { get; set; }

    public List<Category> Children { get; set; } = [];

    public List<Product> Products { get; set; } = [];
}

public class Supplier
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public List<Product> Products { get; set; } = [];
}

public class Review
{
    public int Id { get; set; }

    public int Stars { get; set; }

    public int ProductId { get; set; }

    public Product Product { get; set; } = null!;

    public int CustomerId { get; set; }

    public Customer Customer { get; set; } = null!;
}
