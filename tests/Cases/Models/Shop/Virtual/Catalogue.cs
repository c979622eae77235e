namespace Shop;

public class Product
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public Size Size { get; set; } = new(0, 0);

    public int CategoryId { get; set; }

    public virtual Category Category { get; set; } = null!;

    public int? SupplierId { get; set; }

    public virtual Supplier? Supplier { get; set; }

    public virtual List<Line> Lines { get; set; } = [];

    public virtual List<Review> Reviews { get; set; } = [];
}

public class Category
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public int? ParentId { get; set; }

    public virtual Category? Parent { get; set; }

    public virtual List<Category> Children { get; set; } = [];

    public virtual List<Product> Products { get; set; } = [];
}

public class Supplier
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public virtual List<Product> Products { get; set; } = [];
}

public class Review
{
    public int Id { get; set; }

    public int Stars { get; set; }

    public int ProductId { get; set; }

    public virtual Product Product { get; set; } = null!;

    public int CustomerId { get; set; }

    public virtual Customer Customer { get; set; } = null!;
}
