namespace Library.Domain;

public class Author
{
    public int Id { get; set; }

    public required string Name { get; set; }
}
