namespace OneTrip.Cases;

/// <summary>What a rule says about a case.</summary>
public enum Verdict
{
    /// <summary>It reports where the markup stands.</summary>
    Reports,

    /// <summary>It says nothing.</summary>
    StaysQuiet,
}
