namespace OneTrip.Rules;

/// <summary>The ids of the rules, in the order of the documentation.</summary>
public static class RuleIds
{
    /// <summary>A setting has a value that is not understood.</summary>
    public const string SettingNotUnderstood = "OT0001";

    /// <summary>A navigation is read for each element and lazily loaded: one more query per element.</summary>
    public const string NavigationLoadedPerElement = "OT1001";

    /// <summary>A navigation is read that nothing loads: it is null or empty.</summary>
    public const string NavigationNeverLoaded = "OT1002";

    /// <summary>A navigation of a single entity is lazily loaded: one more query.</summary>
    public const string NavigationLoadedOnce = "OT1003";

    /// <summary>A query is executed for each element of a loop.</summary>
    public const string QueryPerElement = "OT2001";

    /// <summary>A navigation is explicitly loaded for each element of a loop.</summary>
    public const string LoadPerElement = "OT2002";

    /// <summary>Changes are saved for each element of a loop.</summary>
    public const string SavePerElement = "OT2003";

    /// <summary>Collections that are included side by side multiply the rows of one query.</summary>
    public const string SiblingIncludes = "OT3001";

    /// <summary>An Include changes nothing about what its query brings.</summary>
    public const string IneffectiveInclude = "OT3002";
}
