using System.Runtime.CompilerServices;

namespace Shop;

/// <summary>Lets an entity load lazily through a delegate, without knowing EF Core.</summary>
public static class LazyLoading
{
    public static TRelated? Load<TRelated>(this Action<object, string>? loader, object entity, ref TRelated? navigation, [CallerMemberName] string name = "")
        where TRelated : class
    {
        loader?.Invoke(entity, name);
        return navigation;
    }
}
