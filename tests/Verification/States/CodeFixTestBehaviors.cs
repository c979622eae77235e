namespace OneTrip.Verification;

/// <summary>What a test of a repair leaves out.</summary>
[Flags]
public enum CodeFixTestBehaviors
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Fix All is not compared with the repairs applied one after another.</summary>
    SkipFixAllCheck = 1,

    /// <summary>The findings are compared with the markup, but not asked for again concurrently, shuffled, span by span.</summary>
    SkipStabilityCheck = 2,
}
