using System.Reflection;
using OneTrip.Cases;
using OneTrip.Verification;

namespace OneTrip.Oracle;

/// <summary>Can the flavours of a model stand for each other, as the oracle has them do?</summary>
public class ModelTests
{
    [Theory]
    [InlineData("PlainShop")]
    [InlineData("VirtualShop")]
    public void Flavours_have_the_same_members(string name)
    {
        var model = CaseModel.Named(name);
        Assert.Equal(Members(model.Truth!), Members(model));
    }

    static string[] Members(CaseModel model)
    {
        var host = EfCoreHost.For(EfCore.Version10);
        host.ReferencesOf(model);
        return [.. host.Assemblies.Single(a => a.GetName().Name == model.Name).GetExportedTypes()
            .Where(t => t.Name != "LazyLoading")
            .SelectMany(t => t.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).Select(m => $"{t.Name}: {m}"))
            .Order(StringComparer.Ordinal)];
    }
}
