using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OneTrip.Model;

/// <summary>What <c>HasForeignKey</c> and <c>HasPrincipalKey</c> say of the navigations of their relation.</summary>
static class ForeignKeyCalls
{
    /// <summary>Notes what the call says.</summary>
    public static void Apply(IInvocationOperation call, ModelConfiguration configuration)
    {
        IInvocationOperation? with = null, has = null;
        for (var receiver = call.Instance as IInvocationOperation; receiver is not null && has is null; receiver = receiver.Instance as IInvocationOperation)
            if (receiver.TargetMethod.Name is "WithOne" or "WithMany") with = receiver;
            else if (receiver.TargetMethod.Name is "HasOne" or "HasMany") has = receiver;
        var (near, far) = (has is null ? null : FluentCalls.Property(has), with is null ? null : FluentCalls.Property(with));
        var key = call.TargetMethod.Name == "HasForeignKey" && PrimaryKeys.NamedBy(call) is { Length: 1 } names ? names[0] : "";
        // The key of a relation without a navigation on its dependent side is not that of a navigation of the same name.
        if ((has?.TargetMethod.Name == "HasMany" ? far : near) is null && call.TargetMethod.Name == "HasForeignKey") configuration.TakeForeignKey(key);
        // Of one to one, the type argument says which side holds the key.
        var holder = call.TargetMethod.TypeArguments.FirstOrDefault();
        foreach (var end in new[] { near, far })
            if (end is not null) configuration.SetForeignKey(end, holder is null || TypeHierarchy.Related(holder, end.ContainingType) ? key : "");
    }
}
