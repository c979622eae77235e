namespace OneTrip.Rules;

/// <summary>The ids of the rules, in the order of the documentation.</summary>
public static class RuleIds
{
    /// <summary>A navigation is read for each element and lazily loaded: one more query per element.</summary>
    public const string NavigationLoadedPerElement = "OT1001";

    /// <summary>A navigation is read that nothing loads: it is null or empty.</summary>
    public const string NavigationNeverLoaded = "OT1002";

    /// <summary>A query is executed for each element of a loop.</summary>
    public const string QueryPerElement = "OT2001";
}
