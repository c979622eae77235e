namespace Fleet.Domain;

public class Depot
{
    public int Id { get; set; }

    public required string Town { get; set; }
}
