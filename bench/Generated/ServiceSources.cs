namespace OneTrip.Bench.Generated;

/// <summary>The services of a module, and the mappers they use.</summary>
static class ServiceSources
{
    public static IEnumerable<GeneratedFile> Of(Module m)
    {
        var (root, prior, space, domain) = (m.Root, m.Prior, m.Namespace(Layer.Services), m.Namespace(Layer.Domain));
        var (other, another) = (m.AnyEarlier(), m.AnyEarlier());
        yield return new(Layer.Services, $"Area{m.Area}/{root}Mapper.cs", $$"""
            using {{domain}};

            namespace {{space}};

            public static class {{root}}Mapper
            {
                public static {{root}}Dto ToDto(this {{root}} entity) => new()
                {
                    Id = entity.Id,
                    Number = entity.Number,
                    Description = entity.Description,
                    Kind = entity.Kind.Name,
                    Amount = entity.Amount,
                    IsOpen = entity.IsOpen,
                    Lines = entity.Lines.OrderBy(l => l.Position).Select(ToDto).ToList(),
                    Notes = entity.Notes.Select(n => $"{n.Author}: {n.Text}").ToList(),
                };

                public static {{root}}LineDto ToDto({{root}}Line line) => new(line.Id, line.Text, line.Quantity, line.Price, line.Kind.Name);

                public static {{root}} ToEntity(Create{{root}} command, DateTime now)
                {
                    var entity = new {{root}} { Number = command.Number, Description = command.Description, KindId = command.KindId, CreatedOn = now };
                    var position = 0;
                    foreach (var line in command.Lines)
                    {
                        entity.Lines.Add(new {{root}}Line { Text = line.Text, Quantity = line.Quantity, Price = line.Price, KindId = line.KindId, Position = position++ });
                    }

                    return entity;
                }
            }
            """);
        var arguments = new[] { (Type: $"{other.Namespace(Layer.Domain)}.I{other.Root}Service", Name: "first"), (Type: $"{another.Namespace(Layer.Domain)}.I{another.Root}Repository", Name: "second") };
        yield return new(Layer.Services, $"Area{m.Area}/{root}Service.cs", $$"""
            using {{domain}};

            namespace {{space}};

            public class {{root}}Service : I{{root}}Service
            {
                readonly I{{root}}Repository _repository;
                readonly {{arguments[0].Type}} _{{arguments[0].Name}};
                readonly {{arguments[1].Type}} _{{arguments[1].Name}};

                public {{root}}Service(I{{root}}Repository repository, {{string.Join(", ", arguments.Select(a => $"{a.Type} {a.Name}"))}})
                {
                    _repository = repository;
                    _first = first;
                    _second = second;
                }

                public async Task<List<{{root}}Dto>> {{m.List}}(CancellationToken cancellationToken)
                {
                    var entities = await _repository.{{m.List}}(cancellationToken);
                    return entities.Select(e => e.ToDto()).ToList();
                }

                public async Task<{{root}}Dto?> {{m.Get}}(int id, CancellationToken cancellationToken)
                {
                    var entity = await _repository.{{m.Get}}(id, cancellationToken);
                    return entity?.ToDto();
                }

                public async Task<List<{{root}}Dto>> FilterAsync({{root}}Filter filter, CancellationToken cancellationToken)
                {
                    var found = await _repository.Filter{{root}}Async(filter, cancellationToken);
                    var result = new List<{{root}}Dto>(found.Count);
                    foreach (var entity in found)
                    {
                        if (filter.WithArchived || entity.IsOpen) result.Add(entity.ToDto());
                    }

                    return result;
                }

                public async Task<int> {{m.Add}}(Create{{root}} command, CancellationToken cancellationToken)
                {
                    if (await _repository.ExistsAsync(command.Number, cancellationToken)) throw new InvalidOperationException($"{command.Number} exists.");
                    var entity = {{root}}Mapper.ToEntity(command, DateTime.UtcNow);
                    _repository.Add(entity);
                    await _repository.SaveAsync(cancellationToken);
                    return entity.Id;
                }

                public async Task {{m.Close}}(int id, CancellationToken cancellationToken)
                {
                    var entity = await _repository.{{m.Get}}(id, cancellationToken) ?? throw new KeyNotFoundException(id.ToString());
                    entity.Close(DateTime.UtcNow);
                    var others = await _first.WeightsAsync(cancellationToken);
                    if (others.TryGetValue(entity.Number, out var weight) && weight > {{m.Random.Next(100)}}) entity.Description = $"Closed with {weight}";
                    await _repository.SaveAsync(cancellationToken);
                }

                public async Task<decimal> TotalAsync(int id, CancellationToken cancellationToken)
                {
                    var lines = await _repository.LinesOfAsync(id, cancellationToken);
                    var total = 0m;
                    foreach (var line in lines) total += line.Quantity * line.Price * line.Kind.Weight;
                    return Math.Round(total, {{m.Random.Next(1, 4)}});
                }

                public async Task<Dictionary<string, int>> WeightsAsync(CancellationToken cancellationToken)
                {
                    var weights = new Dictionary<string, int>();
                    foreach (var entity in await _repository.{{m.List}}(cancellationToken))
                    {
                        weights[entity.Number] = entity.Kind.Weight + entity.Lines.Sum(l => l.Kind.Weight);
                    }

                    return weights;
                }

                public async Task<string> DescribeAsync(int id, CancellationToken cancellationToken)
                {
                    var entity = await _repository.{{m.Get}}(id, cancellationToken);
                    if (entity is null) return "none";
                    var count = await _second.CountAsync(cancellationToken);
                    var prior = entity.Prior{{prior}} is { } p ? p.Number : "-";
                    return $"{entity.Number} after {prior}, {entity.Lines.Count} lines, {count} others";
                }
            }
            """);
    }
}
