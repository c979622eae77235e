using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Recipes.Domain;

namespace Recipes.Data.Configurations;

public class RecipeConfiguration : IEntityTypeConfiguration<Recipe>
{
    public void Configure(EntityTypeBuilder<Recipe> builder)
    {
        builder.Property(recipe => recipe.Name).HasMaxLength(100);
        builder.OwnsOne(recipe => recipe.Nutrition);
        builder.Navigation(recipe => recipe.Nutrition).IsRequired();
        builder.HasOne(recipe => recipe.Cuisine).WithMany(cuisine => cuisine.Recipes).HasForeignKey(recipe => recipe.CuisineId);
    }
}
