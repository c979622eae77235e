using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Recipes.Domain;

namespace Recipes.Data.Configurations;

public class CuisineConfiguration : IEntityTypeConfiguration<Cuisine>
{
    public void Configure(EntityTypeBuilder<Cuisine> builder)
    {
        builder.Property(cuisine => cuisine.Name).HasMaxLength(50);
        builder.Property(cuisine => cuisine.Region).HasMaxLength(100);
        builder.HasIndex(cuisine => cuisine.Name).IsUnique();
    }
}
