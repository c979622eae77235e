namespace OneTrip.Bench.Generated;

/// <summary>The contexts, configurations and repositories of a module.</summary>
static class DataSources
{
    public static IEnumerable<GeneratedFile> Of(Module m)
    {
        var (root, prior, space, domain) = (m.Root, m.Prior, m.Namespace(Layer.Data), m.Namespace(Layer.Domain));
        yield return new(Layer.Data, $"Area{m.Area}/{root}Configuration.cs", $$"""
            using Microsoft.EntityFrameworkCore;
            using Microsoft.EntityFrameworkCore.Metadata.Builders;
            using {{domain}};

            namespace {{space}};

            public class {{root}}Configuration : IEntityTypeConfiguration<{{root}}>
            {
                public void Configure(EntityTypeBuilder<{{root}}> builder)
                {
                    builder.ToTable("{{root}}s");
                    builder.HasKey(e => e.Id);
                    builder.Property(e => e.Number).HasMaxLength(40).IsRequired();
                    builder.Property(e => e.Description).HasMaxLength(400);
                    builder.Property(e => e.Amount).HasPrecision(18, 2);
                    builder.HasIndex(e => e.Number).IsUnique();
                    builder.HasOne(e => e.Kind).WithMany(k => k.Members).HasForeignKey(e => e.KindId);
                    builder.HasOne(e => e.Prior{{prior}}).WithMany().HasForeignKey(e => e.Prior{{prior}}Id);
                    builder.HasMany(e => e.Lines).WithOne(l => l.{{root}}).HasForeignKey(l => l.{{root}}Id);
                    builder.HasMany(e => e.Notes).WithOne(n => n.{{root}}).HasForeignKey(n => n.{{root}}Id);
                }
            }

            public class {{root}}LineConfiguration : IEntityTypeConfiguration<{{root}}Line>
            {
                public void Configure(EntityTypeBuilder<{{root}}Line> builder)
                {
                    builder.HasKey(e => e.Id);
                    builder.Property(e => e.Text).HasMaxLength(200);
                    builder.HasOne(e => e.Kind).WithMany().HasForeignKey(e => e.KindId);
                }
            }
            """);
        yield return new(Layer.Data, $"Area{m.Area}/{root}Repository.cs", $$"""
            using Microsoft.EntityFrameworkCore;
            using {{domain}};

            namespace {{space}};

            public class {{root}}Repository(Area{{m.Area}}Context context) : I{{root}}Repository
            {
                IQueryable<{{root}}> Complete() => context.{{root}}s.Include(e => e.Lines).ThenInclude(l => l.Kind).Include(e => e.Notes){{(m.Forgets ? "" : ".Include(e => e.Kind)")}};

                public Task<List<{{root}}>> {{m.List}}(CancellationToken cancellationToken) =>
                    Complete().Where(e => !e.IsArchived).OrderBy(e => e.Number).ToListAsync(cancellationToken);

                public async Task<{{root}}?> {{m.Get}}(int id, CancellationToken cancellationToken)
                {
                    var entity = await Complete().Include(e => e.Prior{{prior}}).SingleOrDefaultAsync(e => e.Id == id, cancellationToken);
                    return entity is { IsArchived: true } ? null : entity;
                }

                public async Task<List<{{root}}>> Filter{{root}}Async({{root}}Filter filter, CancellationToken cancellationToken)
                {
                    var query = Complete().AsNoTracking();
                    if (filter.Number is not null) query = query.Where(e => e.Number.StartsWith(filter.Number));
                    if (filter.From is { } from) query = query.Where(e => e.CreatedOn >= from);
                    if (filter.To is { } to) query = query.Where(e => e.CreatedOn < to);
                    if (!filter.WithArchived) query = query.Where(e => !e.IsArchived);
                    return await query.OrderByDescending(e => e.CreatedOn).Skip(filter.Page * filter.PageSize).Take(filter.PageSize).ToListAsync(cancellationToken);
                }

                public Task<List<{{root}}Line>> LinesOfAsync(int id, CancellationToken cancellationToken) =>
                    context.Set<{{root}}Line>().Include(l => l.Kind).Where(l => l.{{root}}Id == id).OrderBy(l => l.Position).ToListAsync(cancellationToken);

                public Task<int> CountAsync(CancellationToken cancellationToken) => context.{{root}}s.CountAsync(e => !e.IsArchived, cancellationToken);

                public Task<bool> ExistsAsync(string number, CancellationToken cancellationToken) => context.{{root}}s.AnyAsync(e => e.Number == number, cancellationToken);

                public void Add({{root}} entity) => context.{{root}}s.Add(entity);

                public void Remove({{root}} entity) => context.{{root}}s.Remove(entity);

                public Task SaveAsync(CancellationToken cancellationToken) => context.SaveChangesAsync(cancellationToken);
            }
            """);
    }

    /// <summary>The context of the area that starts with a module.</summary>
    public static GeneratedFile Context(IReadOnlyList<Module> area)
    {
        var first = area[0];
        return new(Layer.Data, $"Area{first.Area}/Area{first.Area}Context.cs", $$"""
            using Microsoft.EntityFrameworkCore;
            using {{first.Namespace(Layer.Domain)}};

            namespace {{first.Namespace(Layer.Data)}};

            public class Area{{first.Area}}Context(DbContextOptions<Area{{first.Area}}Context> options) : DbContext(options)
            {
            {{string.Join("\n", area.Select(m => $$"""
                    public DbSet<{{m.Root}}> {{m.Root}}s => Set<{{m.Root}}>();
                    public DbSet<{{m.Root}}Line> {{m.Root}}Lines => Set<{{m.Root}}Line>();
                    public DbSet<{{m.Root}}Note> {{m.Root}}Notes => Set<{{m.Root}}Note>();
                    public DbSet<{{m.Root}}Kind> {{m.Root}}Kinds => Set<{{m.Root}}Kind>();
                """))}}

                protected override void OnConfiguring(DbContextOptionsBuilder builder) => builder{{(first.IsLazy ? ".UseLazyLoadingProxies()" : "")}}.EnableDetailedErrors();

                protected override void OnModelCreating(ModelBuilder modelBuilder)
                {
                    base.OnModelCreating(modelBuilder);
            {{string.Join("\n", area.Select(m => $$"""
                        modelBuilder.ApplyConfiguration(new {{m.Root}}Configuration());
                        modelBuilder.ApplyConfiguration(new {{m.Root}}LineConfiguration());
                """))}}
                }
            }
            """);
    }
}
