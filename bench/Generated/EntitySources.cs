namespace OneTrip.Bench.Generated;

/// <summary>The entities of a module, and the DTOs that are made of them.</summary>
static class EntitySources
{
    public static IEnumerable<GeneratedFile> Of(Module m)
    {
        var (root, prior, space) = (m.Root, m.Prior, m.Namespace(Layer.Domain));
        yield return new(Layer.Domain, $"Area{m.Area}/{root}/{root}.cs", $$"""
            namespace {{space}};

            public class {{root}}
            {
                public int Id { get; set; }
                public string Number { get; set; } = "";
                public string? Description { get; set; }
                public DateTime CreatedOn { get; set; }
                public DateTime? ClosedOn { get; set; }
                public decimal Amount { get; set; }
                public bool IsArchived { get; set; }
                public int KindId { get; set; }
                public virtual {{root}}Kind Kind { get; set; } = null!;
                public int? Prior{{prior}}Id { get; set; }
                public virtual {{prior}}? Prior{{prior}} { get; set; }
                public virtual ICollection<{{root}}Line> Lines { get; set; } = new List<{{root}}Line>();
                public virtual ICollection<{{root}}Note> Notes { get; set; } = new List<{{root}}Note>();

                public bool IsOpen => ClosedOn is null && !IsArchived;

                public decimal Total()
                {
                    var total = 0m;
                    foreach (var line in Lines) total += line.Quantity * line.Price;
                    return total;
                }

                public void Close(DateTime now)
                {
                    if (ClosedOn is not null) throw new InvalidOperationException($"{Number} is closed.");
                    ClosedOn = now;
                    Amount = Total();
                }
            }
            """);
        yield return new(Layer.Domain, $"Area{m.Area}/{root}/{root}Line.cs", $$"""
            namespace {{space}};

            public class {{root}}Line
            {
                public int Id { get; set; }
                public int {{root}}Id { get; set; }
                public virtual {{root}} {{root}} { get; set; } = null!;
                public int KindId { get; set; }
                public virtual {{root}}Kind Kind { get; set; } = null!;
                public string Text { get; set; } = "";
                public decimal Quantity { get; set; }
                public decimal Price { get; set; }
                public int Position { get; set; }
            }

            public class {{root}}Note
            {
                public int Id { get; set; }
                public int {{root}}Id { get; set; }
                public virtual {{root}} {{root}} { get; set; } = null!;
                public string Author { get; set; } = "";
                public string Text { get; set; } = "";
                public DateTime WrittenOn { get; set; }
            }

            public class {{root}}Kind
            {
                public int Id { get; set; }
                public string Name { get; set; } = "";
                public int Weight { get; set; }
                public virtual ICollection<{{root}}> Members { get; set; } = new List<{{root}}>();
            }
            """);
        yield return new(Layer.Domain, $"Area{m.Area}/{root}/{root}Dto.cs", $$"""
            namespace {{space}};

            public class {{root}}Dto
            {
                public int Id { get; set; }
                public string Number { get; set; } = "";
                public string? Description { get; set; }
                public string Kind { get; set; } = "";
                public decimal Amount { get; set; }
                public bool IsOpen { get; set; }
                public List<{{root}}LineDto> Lines { get; set; } = [];
                public List<string> Notes { get; set; } = [];
            }

            public record {{root}}LineDto(int Id, string Text, decimal Quantity, decimal Price, string Kind);

            public record {{root}}Filter(string? Number, DateTime? From, DateTime? To, int Page, int PageSize, bool WithArchived);

            public record Create{{root}}(string Number, string? Description, int KindId, IReadOnlyList<Create{{root}}Line> Lines);

            public record Create{{root}}Line(string Text, decimal Quantity, decimal Price, int KindId);
            """);
        yield return new(Layer.Domain, $"Area{m.Area}/{root}/I{root}Repository.cs", $$"""
            namespace {{space}};

            public interface I{{root}}Repository
            {
                Task<List<{{root}}>> {{m.List}}(CancellationToken cancellationToken);
                Task<{{root}}?> {{m.Get}}(int id, CancellationToken cancellationToken);
                Task<List<{{root}}>> Filter{{root}}Async({{root}}Filter filter, CancellationToken cancellationToken);
                Task<List<{{root}}Line>> LinesOfAsync(int id, CancellationToken cancellationToken);
                Task<int> CountAsync(CancellationToken cancellationToken);
                Task<bool> ExistsAsync(string number, CancellationToken cancellationToken);
                void Add({{root}} entity);
                void Remove({{root}} entity);
                Task SaveAsync(CancellationToken cancellationToken);
            }

            public interface I{{root}}Service
            {
                Task<List<{{root}}Dto>> {{m.List}}(CancellationToken cancellationToken);
                Task<{{root}}Dto?> {{m.Get}}(int id, CancellationToken cancellationToken);
                Task<List<{{root}}Dto>> FilterAsync({{root}}Filter filter, CancellationToken cancellationToken);
                Task<int> {{m.Add}}(Create{{root}} command, CancellationToken cancellationToken);
                Task {{m.Close}}(int id, CancellationToken cancellationToken);
                Task<decimal> TotalAsync(int id, CancellationToken cancellationToken);
                Task<Dictionary<string, int>> WeightsAsync(CancellationToken cancellationToken);
                Task<string> DescribeAsync(int id, CancellationToken cancellationToken);
            }
            """);
    }
}
