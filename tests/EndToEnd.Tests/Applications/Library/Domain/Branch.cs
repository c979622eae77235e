namespace Library.Domain;

public class Branch
{
    public int Id { get; set; }

    public required string City { get; set; }
}
